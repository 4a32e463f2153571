import { element } from "../dom/element.js";

/** A name of which the sign of transposition is a raised T: few fonts have a letter ᵀ that can be told from ˢ. */
export function withRaised(name: string): (string | HTMLElement)[] {
  return name.split(/(ᵀ)/).map((part) => (part === "ᵀ" ? element("sup", {}, "T") : part));
}
