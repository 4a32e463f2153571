import { Sum, type SumOptions } from "../../figures/sum/sum.js";
import type { LinearSizes } from "../../nn/equations/index.js";
import type { Cell, Equation, Tensor } from "../../nn/index.js";
import { describeLinear } from "./describe-linear.js";
import { linearLetter } from "./linear-letter.js";
import { words } from "./words/index.js";

/** A linear layer's tensors by name, forward and backward, with their numbers. */
export type LinearValues = Readonly<
  Record<"X" | "W" | "b" | "Z" | "∂L/∂X" | "∂L/∂W" | "∂L/∂b" | "∂L/∂Z", Tensor>
>;

type Parts = Pick<SumOptions, "factors" | "added">;

/** What each matrix is a sum of. */
const PARTS: Readonly<Record<"Z" | "∂L/∂W" | "∂L/∂X", Parts>> = {
  Z: {
    factors: ["X", "W"],
    added: ({ index: [, k = 0] }) => ({ tensor: "b", index: [0, k] }),
  },
  "∂L/∂W": { factors: ["X", "∂L/∂Z"] },
  "∂L/∂X": { factors: ["∂L/∂Z", "W"] },
};

/** The sums of a linear layer, of the cell that is chosen, in words, letters and numbers. */
export function linearSums(
  equation: Equation,
  sizes: LinearSizes,
  values: LinearValues,
): {
  outputs: HTMLElement;
  weightGradient: HTMLElement;
  inputGradient: HTMLElement;
} {
  const describe = describeLinear(values, sizes);
  const only = (tensors: readonly string[]) => (cell: Cell) =>
    tensors.includes(cell.tensor) ? describe(cell) : "";
  const sum = (
    result: keyof typeof PARTS,
    said: { describe(cell: Cell): string; invitation: string },
  ) =>
    Sum(equation, { ...PARTS[result], result, home: "P", values, letter: linearLetter, ...said });
  return {
    outputs: sum("Z", { describe, invitation: words.invitation }),
    weightGradient: sum("∂L/∂W", {
      describe: only(["∂L/∂Z", "∂L/∂W"]),
      invitation: words.weightGradient.invitation,
    }),
    inputGradient: sum("∂L/∂X", {
      describe: only(["∂L/∂X"]),
      invitation: words.inputGradient.invitation,
    }),
  };
}
