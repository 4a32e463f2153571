import { dtypeOf } from "../../nn/dtype.js";
import type { Tensor } from "../../nn/index.js";
import { shortest } from "./table-text.js";

/** A tensor of more numbers is written flat, a row of the matrix a line, and reshaped. */
const MOST_NESTED = 1000;

/**
 * A tensor as a line of NumPy that makes it again, to the last bit: its dtype, its shape by nested lists or, if it is large,
 * by `reshape`. Its name stands behind it as a comment.
 */
export function arrayText(name: string, { shape, data }: Tensor): string {
  const isSingle = data instanceof Float32Array;
  const number = (value: number) => {
    if (Number.isNaN(value)) return "np.nan";
    if (!Number.isFinite(value)) return value < 0 ? "-np.inf" : "np.inf";
    return Object.is(value, -0) ? "-0.0" : shortest(value, isSingle);
  };
  const numbers = Array.from(data, number);
  const dtype = `dtype=np.${dtypeOf(data)}`;
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const remark = `  # ${name}, shape (${sizes})`;
  if (data.length <= MOST_NESTED) return `np.array(${nested(shape, numbers)}, ${dtype})${remark}`;
  const columns = shape.at(-1)!;
  const lines = Array.from({ length: data.length / columns }, (_, row) =>
    numbers.slice(row * columns, (row + 1) * columns).join(", "),
  );
  return `np.array([\n${lines.join(",\n")}\n], ${dtype}).reshape(${sizes})${remark}`;
}

function nested(shape: readonly number[], numbers: readonly string[]): string {
  const [first, ...rest] = shape;
  if (first === undefined) return numbers[0]!;
  if (rest.length === 0) return `[${numbers.join(", ")}]`;
  const size = numbers.length / first;
  const parts = Array.from({ length: first }, (_, i) =>
    nested(rest, numbers.slice(i * size, (i + 1) * size)),
  );
  return `[${parts.join(", ")}]`;
}
