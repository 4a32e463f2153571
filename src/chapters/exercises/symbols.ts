import type { Operation, Slot } from "../../exercises/index.js";
import { words } from "./words/index.js";

/** A slot as code has it: `gradY [n, d2]`. */
export function slotText({ name, shape }: Slot): string {
  return shape.length === 0 ? words.task.number(name) : `${name} [${shape.join(", ")}]`;
}

/** A function's name, what it is given and what it gives back. */
export function signatureText({ name, parameters, results }: Operation): string {
  const given = parameters.map(slotText).join(", ");
  const all = results.map(slotText).join(", ");
  const back = results.length === 1 ? all : `{ ${all} }`;
  return `${name}(${given}) → ${back}`;
}

/** Whether a parameter is a few whole numbers, such as a size or labels, rather than something to draw. */
export function isShort({ name, shape }: Slot): boolean {
  return name === "labels" || shape.length === 0 || /^\d+$/.test(shape[0] ?? "");
}
