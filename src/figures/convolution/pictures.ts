import { type Tensor, tensor } from "../../nn/index.js";
import { countingImage } from "./example-tensors.js";

/** What an image can show; `numbers` is 1, 2, 3, …, in which every pixel can be told from every other. */
export const PICTURES = ["numbers", "stroke", "slant", "edge", "checkerboard", "digit"] as const;
export type PictureName = (typeof PICTURES)[number];

/** Full ink; paper is 0. */
export const INK = 9;

type Shape = readonly [channels: number, h: number, w: number];

/**
 * An image X [c1, h, w] of whole numbers: paper 0 to ink 9, in every channel a weaker ink, as a coloured picture has
 * it. `digit` [28, 28] holds values from 0 to 1 and is shrunk to the image's size.
 */
export function picture(name: PictureName, shape: Shape, digit: Tensor): Tensor {
  if (name === "numbers") return countingImage(shape);
  const [channels, h, w] = shape;
  const inkAt = name === "digit" ? shrunk(digit, h, w) : DRAWN[name];
  const drawn = new Float64Array(channels * h * w);
  for (let c = 0, t = 0; c < channels; c++)
    for (let u = 0; u < h; u++)
      for (let v = 0; v < w; v++, t++) drawn[t] = Math.round(INK * (1 - c / 3) * inkAt(u, v, h, w));
  return tensor(shape, drawn);
}

/** The ink, from 0 to 1, at pixel (u, v) of an image of h × w. */
type Ink = (u: number, v: number, h: number, w: number) => number;

const DRAWN: Readonly<Record<Exclude<PictureName, "numbers" | "digit">, Ink>> = {
  // From the second row to the bottom, a third of the way across: no mirror maps it to itself.
  stroke: (u, v, _h, w) => (u > 0 && v === Math.floor(w / 3) ? 1 : 0),
  slant(u, v, h, w) {
    const aside = Math.abs(v - (w - 1) * (1 - u / (h - 1)));
    return Math.max(0, Math.min(1, 1.5 - aside));
  },
  edge: (_u, v, _h, w) => (v < Math.ceil((w + 1) / 2) ? 1 : 0),
  checkerboard: (u, v) => ((u >> 1) + (v >> 1)) % 2,
};

/** The margin of paper round a digit of 28 × 28 that is cut off before it is shrunk. */
const MARGIN = 2;

/** The digit's ink at each pixel of h × w: the mean over the part of the digit that the pixel covers. */
function shrunk(digit: Tensor, h: number, w: number): Ink {
  const [rows = 0, columns = 0] = digit.shape;
  const share = (from: number, to: number, i: number) =>
    Math.max(0, Math.min(to, i + 1) - Math.max(from, i));
  const part = (i: number, n: number, all: number): readonly [from: number, to: number] => {
    const size = (all - 2 * MARGIN) / n;
    return [MARGIN + i * size, MARGIN + (i + 1) * size];
  };
  return (u, v) => {
    const [top, bottom] = part(u, h, rows);
    const [left, right] = part(v, w, columns);
    let ink = 0;
    for (let i = Math.floor(top); i < bottom; i++)
      for (let j = Math.floor(left); j < right; j++)
        ink += digit.data[i * columns + j]! * share(top, bottom, i) * share(left, right, j);
    return ink / ((bottom - top) * (right - left));
  };
}
