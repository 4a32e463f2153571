import { element } from "../dom/element.js";
import { unbroken } from "./unbroken.js";

/** A text in its parts: what stands between two backticks is code. A single backtick stays one. */
export function inlineParts(text: string): { text: string; isCode: boolean }[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== "")
    .map((part) =>
      /^`[^`]+`$/.test(part)
        ? { text: part.slice(1, -1), isCode: true }
        : { text: part, isCode: false },
    );
}

/** The same to be shown; the names of gradients stay in one line. */
export function inlineCode(text: string): (Node | string)[] {
  return inlineParts(text).flatMap((part) =>
    part.isCode ? element("code", {}, part.text) : unbroken(part.text),
  );
}
