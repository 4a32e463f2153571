import type { Operation, Slot } from "../../exercises/index.js";
import { reshape, type Tensor } from "../../nn/index.js";
import { words } from "./words/index.js";

/** The chapters' symbols for the names in the code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  x: "X",
  y: "Y",
  k: "K",
  w: "W",
  gradX: "∂L/∂X",
  gradY: "∂L/∂Y",
  gradK: "∂L/∂K",
  gradW: "∂L/∂W",
  gradB: "∂L/∂b",
  logits: "Z",
  gradLogits: "∂L/∂Z",
  loss: "L",
};

/** The chapters' symbol for a parameter or a result: its colour and its cells' terms. */
export function symbolFor(operation: Operation, name: string): string {
  const slot = [...operation.parameters, ...operation.results].find((one) => one.name === name);
  return slot?.symbol ?? SYMBOLS[name] ?? name;
}

/** A tensor that can be drawn as a matrix: a number as one cell, a vector as one row. */
export function drawable(a: Tensor): Tensor {
  return a.shape.length >= 2 ? a : reshape(a, [1, a.data.length]);
}

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
