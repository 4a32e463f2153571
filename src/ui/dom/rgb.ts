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
