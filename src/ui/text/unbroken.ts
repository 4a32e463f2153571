import { element } from "../dom/element.js";
import { withRaised } from "./raised.js";

/** The name of a gradient, at whose fraction line no line of text may end: ∂L/∂X′. */
export const GRADIENT = /(∂L\/∂[\p{L}′″]+)/u;

/** A text in which the names of gradients stay in one line, and those of transposed matrices have a raised T. */
export function unbroken(text: string): (Node | string)[] {
  return text
    .split(GRADIENT)
    .flatMap((part, i) =>
      i % 2 === 0 ? withRaised(part) : element("span", { class: "unbroken" }, part),
    );
}
