/** A colour's parts, each from 0 to 255. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** The parts of a colour as the style sheets write all of theirs, `#8fb4dc`; black for any other text, and for none. */
export function rgbOf(colour: string): Rgb {
  const isOne = /^#[0-9a-f]{6}$/i.test(colour);
  const [r = 0, g = 0, b = 0] = isOne
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : [];
  return { r, g, b };
}

/** A colour as an image's data keeps it: an opaque word, least byte first. */
export function wordOf(colour: string): number {
  return packed(rgbOf(colour));
}

const SHADES = 64;

/** So many shades from one colour to another, both among them, as such words. */
export function shadesOf(from: string, to: string): Uint32Array {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  return Uint32Array.from({ length: SHADES }, (_, i) => {
    const mix = (p: number, q: number) => Math.round(p + ((q - p) * i) / (SHADES - 1));
    return packed({ r: mix(a.r, b.r), g: mix(a.g, b.g), b: mix(a.b, b.b) });
  });
}

function packed({ r, g, b }: Rgb): number {
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
}
