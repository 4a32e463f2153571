import { colours } from "../../ui/dom/colours.js";
import { rgbOf } from "../../ui/dom/rgb.js";

const SHADES = 64;

/** The colours of the page as words of an image, for tensors drawn one pixel a cell. */
export interface Palette {
  /** A tint by sign and size, with `largest` as the full tint. */
  tint(value: number, largest: number): number;
  /** Two words that alternate where nothing has been computed yet. */
  readonly unknown: readonly [number, number];
  readonly ink: number;
  readonly chosen: number;
  readonly source: number;
  readonly use: number;
}

/** Reads the palette from the style sheet, as the reader's scheme has it now. */
export function paletteOf(element: Element): Palette {
  const paint = colours(element);
  const paper = paint("paper");
  const positive = ramp(paper, paint("positive-strong"));
  const negative = ramp(paper, paint("negative-strong"));
  return {
    tint(value, largest) {
      if (Number.isNaN(value)) return word(paint("error"));
      const shade =
        largest > 0 ? Math.round(Math.min(1, Math.abs(value) / largest) * (SHADES - 1)) : 0;
      return (value < 0 ? negative : positive)[shade]!; // of SHADES
    },
    unknown: [word(paint("rule")), word(paper)],
    ink: word(paint("ink")),
    chosen: word(paint("accent")),
    source: word(paint("source")),
    use: word(paint("use")),
  };
}

function ramp(from: string, to: string): Uint32Array {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  return Uint32Array.from({ length: SHADES }, (_, i) => {
    const t = i / (SHADES - 1);
    return pack(a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t);
  });
}

function word(colour: string): number {
  const { r, g, b } = rgbOf(colour);
  return pack(r, g, b);
}

/** An opaque colour as ImageData keeps it in memory, least byte first. */
function pack(r: number, g: number, b: number): number {
  return ((255 << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0;
}
