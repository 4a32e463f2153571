import { element } from "../dom/element.js";
import { words } from "../words/index.js";

/** How the sign is read aloud: set apart from the name before it, for both are heard as one text. */
const spoken = () => ` ${words.tensor.transposed}`;

/**
 * A text in which the sign of transposition is a raised T: few fonts have a letter ᵀ that can be told from ˢ. The sign is
 * read aloud as a word.
 */
export function withRaised(text: string): (string | HTMLElement)[] {
  const sign = { role: "img", "aria-label": spoken() };
  return text.split(/(ᵀ)/).map((part) => (part === "ᵀ" ? element("sup", sign, "T") : part));
}

/** A text as it is read aloud, `X transposed · G`: for names that are heard only. */
export function spokenText(text: string): string {
  return text.replace(/ᵀ(?=[\p{L}∂(])/gu, "ᵀ ").replaceAll("ᵀ", spoken());
}

/** What is heard of an element: its text, with the signs that are raised in it. */
export function heardOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const raised of copy.querySelectorAll("sup[role=img]")) raised.replaceWith("ᵀ");
  return spokenText(copy.textContent ?? "");
}
