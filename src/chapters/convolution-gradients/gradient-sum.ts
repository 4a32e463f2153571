import { Sum } from "../../figures/sum/sum.js";
import type { Cell, Equation, Lit, Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import type { Linked } from "../../ui/link/link.js";
import { describeGradient } from "./describe-gradient.js";
import { words } from "./words/index.js";

/**
 * The chosen cell of a convolution's backward pass, in words and numbers. What is about a weight is written
 * with its pixels, ∂L/∂Y·X; everything else with the weights, ∂L/∂Y·K.
 */
export function GradientSum(
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
): HTMLElement {
  const describe = describeGradient(equation, values);
  const { invitation } = words.overview;
  const common = { values, describe, invitation };
  const ofPixels = Sum(equation, {
    ...common,
    factors: ["∂L/∂Y", "K"],
    result: "∂L/∂X",
    home: "K″",
  });
  const ofWeights = Sum(equation, {
    ...common,
    factors: ["∂L/∂Y", "X"],
    result: "∂L/∂K",
    home: "∂L/∂K″",
  });
  ofWeights.hidden = true;
  const root = element("div", { class: "gradient-sum", "data-linked": true }, ofPixels, ofWeights);
  function light(_lit: Lit, cell: Cell | null, at: Element | null): void {
    // While the reader walks along the one sum, the other does not take its place.
    if (root.contains(at) || root.contains(document.activeElement)) return;
    const aboutWeight = cell !== null && /^(∂L\/∂)?K(?!″)|^∂L\/∂K″/.test(cell.tensor);
    ofWeights.hidden = !aboutWeight;
    ofPixels.hidden = aboutWeight;
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}
