import { element } from "../dom/element.js";

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

/** The same to be shown. */
export function inlineCode(text: string): (Node | string)[] {
  return inlineParts(text).map((part) =>
    part.isCode ? element("code", {}, part.text) : part.text,
  );
}
