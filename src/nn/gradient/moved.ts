import type { Tensor } from "../tensor.js";

/** What `f` gives while x.data[index] is `value`. The number is put back, even where f throws. */
export function movedTo<T>(x: Tensor, index: number, value: number, f: () => T): T {
  const kept = x.data[index]!;
  try {
    x.data[index] = value;
    return f();
  } finally {
    x.data[index] = kept;
  }
}
