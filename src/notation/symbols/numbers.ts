import type { Sign } from "./sign.js";

const CHAIN = ["/chain-rule"];

/** Numbers that are neither sizes nor indices, and functions. */
export const numbers: readonly Sign[] = [
  { id: "parameter", tex: "\\theta", letters: ["θ"], code: ["params"] },
  { id: "rate", tex: "\\eta", letters: ["η"], code: ["learningRate", "lr"] },
  { id: "step", tex: "\\varepsilon", letters: ["ε"], code: ["epsilon"] },
  { id: "precision", tex: "\\delta", letters: ["δ"] },
  { id: "derivatives", tex: "L',\\ L'',\\ L'''", letters: ["L′", "L″", "L‴"] },
  { id: "shift", tex: "a", letters: [], local: { a: ["/cross-entropy"] } },
  {
    id: "pair",
    tex: "\\langle a, b \\rangle",
    letters: [],
    local: { a: ["/convolution-gradients"], b: ["/convolution-gradients"] },
  },
  { id: "velocity", tex: "\\Delta", letters: ["Δ"] },
  { id: "decay", tex: "\\lambda", letters: ["λ"], code: ["weightDecay"] },
  { id: "spread", tex: "\\sigma^2", letters: ["σ"] },
  { id: "frequency", tex: "\\mu,\\nu", letters: ["μ", "ν"] },
  { id: "turn", tex: "\\pi", letters: ["π"] },
  { id: "uniform", tex: "U(-1, 1)", letters: ["U"] },
  { id: "functions", tex: "f_1, f_2, \\dots", letters: ["f"] },
  {
    id: "values",
    tex: "x_1,\\ y_1,\\ z",
    letters: [],
    local: { x: CHAIN, y: CHAIN, z: CHAIN },
  },
  { id: "between", tex: "u", letters: [], local: { u: CHAIN } },
];
