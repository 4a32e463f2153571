import { colours } from "../../ui/dom/colours.js";
import { shadesOf, wordOf } from "../../ui/dom/rgb.js";

/** The colours of the page as words of an image, for tensors drawn one pixel a cell. */
export interface Palette {
  /** A tint by sign and size, with `largest` as the full tint. */
  tint(value: number, largest: number): number;
  /** Two words that alternate where nothing has been computed yet. */
  readonly unknown: readonly [number, number];
  readonly ink: number;
}

/** Reads the palette from the style sheet, as the reader's scheme has it now. */
export function paletteOf(element: Element): Palette {
  const paint = colours(element);
  const paper = paint("paper");
  const positive = shadesOf(paper, paint("positive-strong"));
  const negative = shadesOf(paper, paint("negative-strong"));
  return {
    tint(value, largest) {
      if (Number.isNaN(value)) return wordOf(paint("error"));
      const shade =
        largest > 0
          ? Math.round(Math.min(1, Math.abs(value) / largest) * (positive.length - 1))
          : 0;
      return (value < 0 ? negative : positive)[shade]!;
    },
    unknown: [wordOf(paint("rule")), wordOf(paper)],
    ink: wordOf(paint("ink")),
  };
}
