import { nameIn, type Operation, type Slot } from "../../exercises/index.js";
import type { CodeLanguage } from "../../language/code-languages.js";
import { words } from "./words/index.js";

/** A slot as code of a language has it: `gradY [n, d2]`. */
function slotText(language: CodeLanguage, { name, shape }: Slot): string {
  const called = nameIn(language, name);
  return shape.length === 0 ? words.task.number(called) : `${called} [${shape.join(", ")}]`;
}

/** A function's name, what it is given and what it gives back, as code of a language has it. */
export function signatureText(
  { name, parameters, results }: Operation,
  language: CodeLanguage,
): string {
  const listed = (slots: readonly Slot[]) =>
    slots.map((slot) => slotText(language, slot)).join(", ");
  const all = listed(results);
  const isObject = results.length > 1 && language === "typescript"; // NumPy gives a tuple
  return `${nameIn(language, name)}(${listed(parameters)}) → ${isObject ? `{ ${all} }` : all}`;
}

/** Whether a parameter is a few whole numbers, such as a size or labels, rather than something to draw. */
export function isShort({ name, shape }: Slot): boolean {
  return name === "labels" || shape.length === 0 || /^\d+$/.test(shape[0] ?? "");
}
