import { checkSameDtype, checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { showShape, sizeOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import { addProduct } from "./add-product.js";
import { type Matrix, matrix, transpose } from "./matrix.js";

/** Which of the two factors are transposed before they are multiplied. */
export interface MatmulOptions {
  transposeA?: boolean;
  transposeB?: boolean;
}

/**
 * The matrix product C = A·B: c[i, j] = Σ_p a[i, p] · b[p, j].
 *
 * a [r, m], b [m, s] → [r, s]; with `transposeA` a is [m, r], with `transposeB` b is [s, m].
 * a may have more leading axes, [n, r, m] → [n, r, s], if it is not transposed: every row of every
 * layer is multiplied by the same b, as X′ is by K′ᵀ.
 *
 * Derivative: with G = ∂L/∂C, ∂L/∂A = G·Bᵀ and ∂L/∂B = Aᵀ·G: products again.
 *
 * Throws RangeError for shapes that do not multiply, TypeError for mixed dtypes.
 */
export function matmul(a: Tensor, b: Tensor, options: MatmulOptions = {}): Tensor {
  return product("matmul", a, b, options, addProduct);
}

/** What `matmul` must equal: the definition, three plain loops. Arguments and errors as there. */
export function matmulByDefinition(a: Tensor, b: Tensor, options: MatmulOptions = {}): Tensor {
  return product("matmulByDefinition", a, b, options, addProductByDefinition);
}

function addProductByDefinition(c: Matrix, a: Matrix, b: Matrix): void {
  for (let i = 0; i < c.rows; i++) {
    for (let j = 0; j < c.columns; j++) {
      const at = c.offset + i * c.rowStride + j * c.columnStride;
      let sum = c.data[at]!;
      for (let p = 0; p < a.columns; p++) sum += cell(a, i, p) * cell(b, p, j);
      c.data[at] = sum;
    }
  }
}

function cell(m: Matrix, i: number, j: number): number {
  return m.data[m.offset + i * m.rowStride + j * m.columnStride]!;
}

function product(
  operation: string,
  a: Tensor,
  b: Tensor,
  { transposeA = false, transposeB = false }: MatmulOptions,
  addInto: (c: Matrix, a: Matrix, b: Matrix) => void,
): Tensor {
  checkTensor(operation, "a", a, transposeA || a?.shape?.length < 3 ? ["m", "r"] : undefined);
  checkTensor(operation, "b", b, ["m", "s"]);
  checkSameDtype(operation, { a, b });
  const columns = a.shape[a.shape.length - 1]!;
  const stored = matrix(a.data, sizeOf(a.shape.slice(0, -1)), columns); // leading axes are more rows
  const A = transposeA ? transpose(stored) : stored;
  const whole = matrix(b.data, b.shape[0]!, b.shape[1]!);
  const B = transposeB ? transpose(whole) : whole;
  if (A.columns !== B.rows) {
    throw new RangeError(
      `${operation}: a ${showShape(a.shape)}${transposeA ? "ᵀ" : ""} and ` +
        `b ${showShape(b.shape)}${transposeB ? "ᵀ" : ""} do not multiply: ` +
        `${A.columns} columns meet ${B.rows} rows`,
    );
  }
  const leading = transposeA ? [A.rows] : a.shape.slice(0, -1);
  const c = zeros([...leading, B.columns], dtypeOf(a.data));
  addInto(matrix(c.data, A.rows, B.columns), A, B);
  return c;
}
