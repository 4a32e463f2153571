import { type Cell, termOf } from "../../nn/index.js";

const DIGITS = "₀₁₂₃₄₅₆₇₈₉";

/** The cell that a value's name stands for: x₂ is x[1], as names count from one; z alone is z[0]. */
export function cellOfName(name: string): Cell {
  const tensor = name.replace(new RegExp(`[${DIGITS}]+$`), "");
  const subscript = [...name.slice(tensor.length)].map((digit) => DIGITS.indexOf(digit)).join("");
  return { tensor, index: [subscript === "" ? 0 : Number(subscript) - 1] };
}

/** The name of a cell of values or of derivatives: x[1] is x₂, ∂y/∂x[0,1] is ∂y₁/∂x₂. */
export function nameOfCell({ tensor, index }: Cell, single: readonly string[]): string {
  const name = (letter: string, i: number) =>
    single.includes(letter)
      ? letter
      : letter + [...String(i + 1)].map((d) => DIGITS[Number(d)]).join("");
  const [, of, by] = /^∂(.+)\/∂(.+)$/.exec(tensor) ?? [];
  const [i = 0, j = 0] = index;
  return of === undefined || by === undefined ? name(tensor, i) : `∂${name(of, i)}/∂${name(by, j)}`;
}

/** The term of the derivative of one value by another: a cell of the Jacobian of the one by the other. */
export function derivativeTerm(of: string, by: string): string {
  const [a, b] = [cellOfName(of), cellOfName(by)];
  return termOf({ tensor: `∂${a.tensor}/∂${b.tensor}`, index: [...a.index, ...b.index] });
}
