import { numericGradient, type Random, shuffle, type Tensor, tensor, zeros } from "../nn/index.js";

/** A float64 tensor of the given numbers; a number alone has shape []. */
export function numbers(shape: readonly number[], ...values: number[]): Tensor {
  return tensor(shape, values);
}

/** 1, 2, 3, … in a shape. */
export function counting(shape: readonly number[]): Tensor {
  return fill(shape, (i) => i + 1);
}

/** Numbers from −2 to 2, drawn alike. */
export function drawn(shape: readonly number[], random: Random): Tensor {
  return fill(shape, () => 4 * random() - 2);
}

/** Numbers of which no two are equal and none is 0, in a random order: no ties, no kinks. */
export function distinct(shape: readonly number[], random: Random): Tensor {
  const made = fill(shape, (i) => i);
  const middle = (made.data.length - 1) / 2 + 0.25;
  made.data.forEach((i, at) => {
    made.data[at] = (i - middle) / 4;
  });
  shuffle(made.data, random);
  return made;
}

/** A whole number from `least` to `most`. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** A tensor's numbers as whole numbers: labels. */
export function integers(a: Tensor): number[] {
  return Array.from(a.data);
}

/** The gradient of a loss by central differences, for each variable. */
export function numericGradients(
  loss: () => number,
  variables: Readonly<Record<string, Tensor>>,
): Record<string, Tensor> {
  const entries = Object.entries(variables);
  return Object.fromEntries(entries.map(([name, x]) => [name, numericGradient(loss, x)]));
}

/** A copy that can be changed. */
export function copy(a: Tensor): Tensor {
  return tensor(a.shape, a.data.slice());
}

/** Copies of tensors by name. */
export function copies(
  tensors: Readonly<Record<string, Tensor>>,
): Readonly<Record<string, Tensor>> {
  return Object.fromEntries(Object.entries(tensors).map(([name, a]) => [name, copy(a)]));
}

function fill(shape: readonly number[], value: (i: number) => number): Tensor {
  const made = zeros(shape, "float64");
  made.data.forEach((_, i) => {
    made.data[i] = value(i);
  });
  return made;
}
