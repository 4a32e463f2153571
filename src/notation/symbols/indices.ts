import type { Sign } from "./sign.js";

/** Indices; all of them count from 0. */
export const indices: readonly Sign[] = [
  { id: "image", tex: "m", letters: ["m"] },
  { id: "inputChannel", tex: "c", letters: ["c"] },
  { id: "outputChannel", tex: "o", letters: ["o"] },
  {
    id: "pixel",
    tex: "(u, v)",
    letters: ["u", "v"],
  },
  { id: "kernelPlace", tex: "(i, j)", letters: ["i", "j"] },
  { id: "outputPlace", tex: "(p, q)", letters: ["p", "q"] },
  { id: "flatPlace", tex: "r = p\\,w' + q", letters: ["r"] },
  { id: "patchPlace", tex: "s = (c\\,k_1 + i)\\,k_2 + j", letters: ["s"] },
  { id: "flatPixel", tex: "t = (c\\,h + u)\\,w + v", letters: ["t"] },
  { id: "inputNumber", tex: "d,\\ d'", letters: ["d", "d′"] },
  { id: "outputNumber", tex: "e,\\ e'", letters: ["e", "e′"] },
  { id: "label", tex: "\\ell", letters: ["ℓ"], code: ["label", "labels"] },
];
