import type { Mistake } from "./mistake.js";

/** Gradients added to those of earlier calls. The check of two equal calls finds it; no single answer shows it. */
export const accumulatedOverCalls: Mistake = {
  id: "accumulated-over-calls",
  name: "The gradient is added up over calls",
  idea: "Each batch has a gradient of its own, at the parameters as they are then. What is kept outside of the function is still there at the next call, so begin from zeros inside.",
  chapter: "chain-rule",
  figure: "the-code-one-loop-backwards",
  answers: {},
};
