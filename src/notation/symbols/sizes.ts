import type { Sign } from "./sign.js";

/** Numbers of rows, columns, channels, images. */
export const sizes: readonly Sign[] = [
  { id: "batch", tex: "n", letters: ["n"], code: ["n"] },
  { id: "channels", tex: "c_1,\\ c_2", letters: ["c₁", "c₂"], code: ["c1", "c2"] },
  { id: "imageSize", tex: "h,\\ w", letters: ["h", "w"], code: ["h", "w"] },
  { id: "kernelSize", tex: "k_1,\\ k_2", letters: ["k₁", "k₂"], code: ["k1", "k2"] },
  { id: "outputSize", tex: "h',\\ w'", letters: ["h′", "w′"], code: ["o1", "o2"] },
  { id: "linearSizes", tex: "d_1,\\ d_2", letters: ["d₁", "d₂"], code: ["d1", "d2"] },
  { id: "classes", tex: "C", letters: ["C"], code: ["classes"] },
];
