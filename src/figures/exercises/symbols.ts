import type { Operation } from "../../exercises/index.js";
import { reshape, type Tensor } from "../../nn/index.js";

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
