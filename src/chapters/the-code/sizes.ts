import { type Assignment, termOf } from "../../nn/equations/index.js";
import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The sizes of the image and of the kernel, whose index arrays are shown; height and width differ at first. */
export const codeSettings = {
  height: labelled(words.sizes.height, number(3, 4, 3)),
  width: labelled(words.sizes.width, number(3, 5, 4)),
  kernel: labelled(words.sizes.kernel, number(1, 3, 2)),
};

/** An image of h × w pixels under kernels of k1 × k2: o1 × o2 outputs. */
export interface Sizes {
  h: number;
  w: number;
  k1: number;
  k2: number;
  o1: number;
  o2: number;
}

/** The sizes of an image under a square kernel. */
export function sizesOf({
  height: h,
  width: w,
  kernel,
}: Record<"height" | "width" | "kernel", number>): Sizes {
  return { h, w, k1: kernel, k2: kernel, o1: h - kernel + 1, o2: w - kernel + 1 };
}

/** The loop variables of an equation: the output's place (p, q), the weight's (i, j). */
export function variablesOf({ o1, o2, k1, k2 }: Sizes): Assignment {
  return { p: o1, q: o2, i: k1, j: k2 };
}

/** The n-th entry of a matrix that has a row for every output and a column for every weight, as a term. */
export function entryTerm(name: string, { k1, k2 }: Sizes, n: number): string {
  return termOf({ tensor: name, index: [Math.floor(n / (k1 * k2)), n % (k1 * k2)] });
}
