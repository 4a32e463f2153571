import { element } from "../dom/element.js";
import { withRaised } from "./raised.js";

/** What stays in one line: the name of a gradient, with its fraction line, ∂L/∂X′, and a number in code, 3e-10. */
export const UNBROKEN = /(∂L\/∂[\p{L}′″]+|\d[\d.]*e-\d+)/u;

/** A text in which names of gradients and numbers stay in one line, and names of transposed matrices have a raised T. */
export function unbroken(text: string): (Node | string)[] {
  return text
    .split(UNBROKEN)
    .flatMap((part, i) =>
      i % 2 === 0 ? withRaised(part) : element("span", { class: "unbroken" }, part),
    );
}
