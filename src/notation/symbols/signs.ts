import type { Sign } from "./sign.js";

/** Signs and operators. */
export const signs: readonly Sign[] = [
  { id: "transpose", tex: "\\X\\transpose", letters: ["ᵀ"], code: ["x.T"] },
  { id: "correlation", tex: "\\X\\star\\K", letters: ["⋆"] },
  { id: "convolution", tex: "\\X*\\K", letters: ["∗"] },
  { id: "cellwise", tex: "\\odot", letters: ["⊙"], code: ["*"] },
  { id: "becomes", tex: "\\leftarrow", letters: ["←"], code: ["=", "-="] },
  { id: "logarithm", tex: "\\log", letters: ["log"], code: ["np.log", "Math.log"] },
  { id: "pad", tex: "\\operatorname{pad}", letters: ["pad"], code: ["padWithZeros(gradY)"] },
  {
    id: "fold",
    tex: "\\operatorname{fold}",
    letters: ["fold"],
    code: ["foldInput(g)"],
  },
];
