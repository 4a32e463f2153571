import type { Digits } from "../../digits/index.js";
import type { Tensor } from "../../nn/index.js";
import type { UpdateRule } from "./update-rule.js";

/** Tensors by the names of `nn`'s Network: `0.k`, `0.b`, `3.k`. */
export type Parameters = Readonly<Record<string, Tensor>>;

/** What computes: WebAssembly with relaxed SIMD or with plain SIMD, or the engine of `nn`. */
export type Backend = "relaxed" | "simd" | "typescript";

/** What training asks of a network, whichever way it computes. */
export interface Learner {
  readonly backend: Backend;
  readonly params: Parameters;
  /** ∂(mean loss)/∂parameter, from the last `backward`. */
  readonly grads: Parameters;
  /** What momentum remembers of the updates before; zeros at first. */
  readonly velocities: Parameters;
  /** The logits (n, 10) of n digits. */
  forward(digits: Digits): Tensor;
  /** The mean loss over n digits; sets `grads`. Parameters stay as they are. */
  backward(digits: Digits): number;
  /**
   * One update from `grads`:
   *
   *   g ← ∂L/∂p + λ·p      v ← μ·v + g      p ← p − η·(g + μ·v) with Nesterov's look ahead, else p − η·v
   */
  update(rule: UpdateRule): void;
  /** Takes up parameters and velocities of the same names and shapes. Throws RangeError for others. */
  restore(params: Parameters, velocities: Parameters): void;
}

/** Throws RangeError unless `given` has the names and shapes of `expected`. */
export function checkParameters(operation: string, given: Parameters, expected: Parameters): void {
  const describe = (parameters: Parameters) =>
    Object.entries(parameters)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { shape }]) => `${name} [${shape.join(", ")}]`)
      .join(", ");
  if (describe(given) === describe(expected)) return;
  throw new RangeError(
    `${operation}: expected ${describe(expected)}, got ${describe(given) || "nothing"}`,
  );
}

/** Whether weight decay spares it: names end with the layer's own, `k`, `w` or `b`. */
export function isBias(name: string): boolean {
  return name.endsWith(".b");
}
