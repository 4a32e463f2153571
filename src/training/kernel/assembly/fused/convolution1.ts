import { multiplyAdd, pool, zeros } from "../shared/lanes";
import { FLOAT, VECTOR } from "../shared/sizes";
import {
  BIASES1, CELLS1, GRADS, GRAD_MAPS1, IMAGE_ROW, KERNELS1, MAP1_CELL, MAP1_ROW, MAPS1, PARAMS,
  POOLED1, SIZE1, SUMS1, WINNERS1, X,
} from "./sizes";

const KERNEL_ROW: usize = SIZE1 * VECTOR; // five columns of four outputs
const SUMS_ROW: usize = 2 * VECTOR; // five columns, and three that are ignored

/**
 * The first convolution with its pooling and ReLU, in one pass: X → MAPS1 and WINNERS1.
 *
 *   y[p, q, o] = Σ_{i, j} x[p + i, q + j] · k[i, j, o] + b[o]
 *
 * Two windows at a time: two rows of four outputs, a vector of four channels each. Sums first, then the
 * bias, then the comparison: equal patches give equal sums, and ties stay ties. A row of eight empty
 * pixels adds nothing and is passed over.
 */
export function forward1(): void {
  const bias = v128.load(PARAMS + BIASES1);
  for (let p: usize = 0; p < POOLED1; p++) {
    for (let q: usize = 0; q < POOLED1; q += 2) {
      let a0 = zeros(), a1 = zeros(), a2 = zeros(), a3 = zeros();
      let b0 = zeros(), b1 = zeros(), b2 = zeros(), b3 = zeros();
      let x = X + 2 * p * IMAGE_ROW + 2 * q * FLOAT;
      let inked = hasInk(x);
      for (let k = PARAMS + KERNELS1; k < PARAMS + KERNELS1 + SIZE1 * KERNEL_ROW; k += KERNEL_ROW) {
        const k0 = v128.load(k), k1 = v128.load(k, VECTOR), k2 = v128.load(k, 2 * VECTOR);
        const k3 = v128.load(k, 3 * VECTOR), k4 = v128.load(k, 4 * VECTOR);
        if (inked) {
          a0 = multiplyAdd(v128.load32_splat(x, 0), k0, a0);
          a1 = multiplyAdd(v128.load32_splat(x, 4), k0, a1);
          a2 = multiplyAdd(v128.load32_splat(x, 8), k0, a2);
          a3 = multiplyAdd(v128.load32_splat(x, 12), k0, a3);
          a0 = multiplyAdd(v128.load32_splat(x, 4), k1, a0);
          a1 = multiplyAdd(v128.load32_splat(x, 8), k1, a1);
          a2 = multiplyAdd(v128.load32_splat(x, 12), k1, a2);
          a3 = multiplyAdd(v128.load32_splat(x, 16), k1, a3);
          a0 = multiplyAdd(v128.load32_splat(x, 8), k2, a0);
          a1 = multiplyAdd(v128.load32_splat(x, 12), k2, a1);
          a2 = multiplyAdd(v128.load32_splat(x, 16), k2, a2);
          a3 = multiplyAdd(v128.load32_splat(x, 20), k2, a3);
          a0 = multiplyAdd(v128.load32_splat(x, 12), k3, a0);
          a1 = multiplyAdd(v128.load32_splat(x, 16), k3, a1);
          a2 = multiplyAdd(v128.load32_splat(x, 20), k3, a2);
          a3 = multiplyAdd(v128.load32_splat(x, 24), k3, a3);
          a0 = multiplyAdd(v128.load32_splat(x, 16), k4, a0);
          a1 = multiplyAdd(v128.load32_splat(x, 20), k4, a1);
          a2 = multiplyAdd(v128.load32_splat(x, 24), k4, a2);
          a3 = multiplyAdd(v128.load32_splat(x, 28), k4, a3);
        }
        x += IMAGE_ROW;
        inked = hasInk(x);
        if (inked) {
          b0 = multiplyAdd(v128.load32_splat(x, 0), k0, b0);
          b1 = multiplyAdd(v128.load32_splat(x, 4), k0, b1);
          b2 = multiplyAdd(v128.load32_splat(x, 8), k0, b2);
          b3 = multiplyAdd(v128.load32_splat(x, 12), k0, b3);
          b0 = multiplyAdd(v128.load32_splat(x, 4), k1, b0);
          b1 = multiplyAdd(v128.load32_splat(x, 8), k1, b1);
          b2 = multiplyAdd(v128.load32_splat(x, 12), k1, b2);
          b3 = multiplyAdd(v128.load32_splat(x, 16), k1, b3);
          b0 = multiplyAdd(v128.load32_splat(x, 8), k2, b0);
          b1 = multiplyAdd(v128.load32_splat(x, 12), k2, b1);
          b2 = multiplyAdd(v128.load32_splat(x, 16), k2, b2);
          b3 = multiplyAdd(v128.load32_splat(x, 20), k2, b3);
          b0 = multiplyAdd(v128.load32_splat(x, 12), k3, b0);
          b1 = multiplyAdd(v128.load32_splat(x, 16), k3, b1);
          b2 = multiplyAdd(v128.load32_splat(x, 20), k3, b2);
          b3 = multiplyAdd(v128.load32_splat(x, 24), k3, b3);
          b0 = multiplyAdd(v128.load32_splat(x, 16), k4, b0);
          b1 = multiplyAdd(v128.load32_splat(x, 20), k4, b1);
          b2 = multiplyAdd(v128.load32_splat(x, 24), k4, b2);
          b3 = multiplyAdd(v128.load32_splat(x, 28), k4, b3);
        }
      }
      a0 = f32x4.add(a0, bias), a1 = f32x4.add(a1, bias), a2 = f32x4.add(a2, bias), a3 = f32x4.add(a3, bias);
      b0 = f32x4.add(b0, bias), b1 = f32x4.add(b1, bias), b2 = f32x4.add(b2, bias), b3 = f32x4.add(b3, bias);
      const cell = p * MAP1_ROW + q * MAP1_CELL;
      const next = cell + MAP1_CELL;
      pool(a0, a1, b0, b1, <i32>FLOAT, <i32>IMAGE_ROW, MAPS1 + cell, WINNERS1 + cell);
      pool(a2, a3, b2, b3, <i32>FLOAT, <i32>IMAGE_ROW, MAPS1 + next, WINNERS1 + next);
    }
  }
}

/** Whether one of eight pixels is not empty. */
// @ts-ignore: decorator
@inline
function hasInk(x: usize): bool {
  return v128.any_true(v128.or(v128.load(x), v128.load(x, VECTOR)));
}

/**
 * Adds an image's gradients, from GRAD_MAPS1, that behind the pooling and the ReLU.
 *
 *   ∂L/∂k[i, j, o] += Σ g[p, q, o] · x[p' + i, q' + j]     ∂L/∂b[o] += Σ g[p, q, o]
 *
 * where (p', q') is the winner of window (p, q), the only one of its four through which the loss changes,
 * and g is 0 where the ReLU has cut the winner off. The columns of a kernel are the lanes here.
 */
export function backward1(): void {
  let bias = v128.load(GRADS + BIASES1);
  for (let cell: usize = 0; cell < CELLS1 * MAP1_CELL; cell += MAP1_CELL) {
    const open = f32x4.gt(v128.load(MAPS1 + cell), zeros());
    const g = v128.and(v128.load(GRAD_MAPS1 + cell), open);
    v128.store(GRAD_MAPS1 + cell, g);
    bias = f32x4.add(bias, g);
  }
  v128.store(GRADS + BIASES1, bias);
  for (let o: usize = 0; o < 4; o++) {
    const sums = SUMS1 + o * SIZE1 * SUMS_ROW;
    let a0 = v128.load(sums, 0), b0 = v128.load(sums, 16);
    let a1 = v128.load(sums, 32), b1 = v128.load(sums, 48);
    let a2 = v128.load(sums, 64), b2 = v128.load(sums, 80);
    let a3 = v128.load(sums, 96), b3 = v128.load(sums, 112);
    let a4 = v128.load(sums, 128), b4 = v128.load(sums, 144);
    for (let p: usize = 0; p < POOLED1; p++) {
      let cell = p * MAP1_ROW + o * FLOAT;
      for (let x = X + 2 * p * IMAGE_ROW; x < X + 2 * p * IMAGE_ROW + 2 * POOLED1 * FLOAT; x += 2 * FLOAT) {
        const gradient = load<f32>(GRAD_MAPS1 + cell);
        if (gradient != 0) {
          const g = f32x4.splat(gradient);
          const at = x + load<usize>(WINNERS1 + cell);
          a0 = multiplyAdd(v128.load(at, 0 * IMAGE_ROW), g, a0);
          b0 = multiplyAdd(v128.load(at, 0 * IMAGE_ROW + 16), g, b0);
          a1 = multiplyAdd(v128.load(at, 1 * IMAGE_ROW), g, a1);
          b1 = multiplyAdd(v128.load(at, 1 * IMAGE_ROW + 16), g, b1);
          a2 = multiplyAdd(v128.load(at, 2 * IMAGE_ROW), g, a2);
          b2 = multiplyAdd(v128.load(at, 2 * IMAGE_ROW + 16), g, b2);
          a3 = multiplyAdd(v128.load(at, 3 * IMAGE_ROW), g, a3);
          b3 = multiplyAdd(v128.load(at, 3 * IMAGE_ROW + 16), g, b3);
          a4 = multiplyAdd(v128.load(at, 4 * IMAGE_ROW), g, a4);
          b4 = multiplyAdd(v128.load(at, 4 * IMAGE_ROW + 16), g, b4);
        }
        cell += MAP1_CELL;
      }
    }
    v128.store(sums, a0, 0), v128.store(sums, b0, 16);
    v128.store(sums, a1, 32), v128.store(sums, b1, 48);
    v128.store(sums, a2, 64), v128.store(sums, b2, 80);
    v128.store(sums, a3, 96), v128.store(sums, b3, 112);
    v128.store(sums, a4, 128), v128.store(sums, b4, 144);
  }
}

/** SUMS1 [output, row, 8 columns] → the batch's ∂L/∂kernels1 [row, column, output]. */
export function collect1(): void {
  for (let o: usize = 0; o < 4; o++) {
    for (let i: usize = 0; i < SIZE1; i++) {
      for (let j: usize = 0; j < SIZE1; j++) {
        const sum = load<f32>(SUMS1 + (o * SIZE1 + i) * SUMS_ROW + j * FLOAT);
        store<f32>(GRADS + KERNELS1 + (i * SIZE1 + j) * VECTOR + o * FLOAT, sum);
      }
    }
  }
}
