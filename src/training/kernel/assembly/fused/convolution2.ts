import { multiplyAdd, pool, zeros } from "../shared/lanes";
import { FLOAT, VECTOR } from "../shared/sizes";
import {
  BIASES2, CHANNELS2, GRADS, GRAD_MAPS1, GRAD_MAPS2, KERNELS2, MAP1_CELL, MAP1_ROW, MAP2_CELL,
  MAPS1, MAPS2, PARAMS, POOLED2, SIZE2, SUMS2, TAPS2, TURNED2, WINNERS2,
} from "./sizes";

const TAP: usize = CHANNELS2 * FLOAT; // bytes of the sixteen weights of one tap and input
const KERNEL_ROW: usize = SIZE2 * 4 * TAP; // three columns of four inputs
const TURNED: usize = TAPS2 * VECTOR; // bytes of one output's kernel, turned: nine taps of four inputs

/**
 * The second convolution with its pooling and ReLU, in one pass: MAPS1 → MAPS2 and WINNERS2.
 *
 *   y[p, q, o] = Σ_{i, j, c} x[p + i, q + j, c] · k[i, j, c, o] + b[o]
 *
 * One window and eight of the sixteen outputs at a time. The order matters as in `forward1`.
 */
export function forward2(): void {
  for (let p: usize = 0; p < POOLED2; p++) {
    for (let q: usize = 0; q < POOLED2; q++) {
      const window = MAPS1 + 2 * p * MAP1_ROW + 2 * q * MAP1_CELL;
      const cell = (p * POOLED2 + q) * MAP2_CELL;
      forwardWindow(window, cell, 0);
      forwardWindow(window, cell, 2 * VECTOR);
    }
  }
}

/** Eight outputs of one window: two vectors at each of its places a (0, 0), b (0, 1), c (1, 0), d (1, 1). */
function forwardWindow(window: usize, cell: usize, outputs: usize): void {
  let a0 = zeros(), a1 = zeros(), b0 = zeros(), b1 = zeros();
  let c0 = zeros(), c1 = zeros(), d0 = zeros(), d1 = zeros();
  const kernel = PARAMS + KERNELS2 + outputs;
  let x = window;
  for (let k = kernel; k < kernel + SIZE2 * KERNEL_ROW; k += KERNEL_ROW) {
    // Three columns of four inputs: twelve neighbours in x, twelve rows of weights.
    for (let t: usize = 0; t < 3; t++) {
      const xt = x + t * MAP1_CELL;
      const kt = k + t * 4 * TAP;
      let k0 = v128.load(kt), k1 = v128.load(kt, VECTOR);
      let xa = v128.load32_splat(xt, 0), xb = v128.load32_splat(xt, MAP1_CELL);
      let xc = v128.load32_splat(xt, MAP1_ROW), xd = v128.load32_splat(xt, MAP1_ROW + MAP1_CELL);
      a0 = multiplyAdd(xa, k0, a0), a1 = multiplyAdd(xa, k1, a1);
      b0 = multiplyAdd(xb, k0, b0), b1 = multiplyAdd(xb, k1, b1);
      c0 = multiplyAdd(xc, k0, c0), c1 = multiplyAdd(xc, k1, c1);
      d0 = multiplyAdd(xd, k0, d0), d1 = multiplyAdd(xd, k1, d1);
      k0 = v128.load(kt, TAP), k1 = v128.load(kt, TAP + VECTOR);
      xa = v128.load32_splat(xt, 4), xb = v128.load32_splat(xt, MAP1_CELL + 4);
      xc = v128.load32_splat(xt, MAP1_ROW + 4), xd = v128.load32_splat(xt, MAP1_ROW + MAP1_CELL + 4);
      a0 = multiplyAdd(xa, k0, a0), a1 = multiplyAdd(xa, k1, a1);
      b0 = multiplyAdd(xb, k0, b0), b1 = multiplyAdd(xb, k1, b1);
      c0 = multiplyAdd(xc, k0, c0), c1 = multiplyAdd(xc, k1, c1);
      d0 = multiplyAdd(xd, k0, d0), d1 = multiplyAdd(xd, k1, d1);
      k0 = v128.load(kt, 2 * TAP), k1 = v128.load(kt, 2 * TAP + VECTOR);
      xa = v128.load32_splat(xt, 8), xb = v128.load32_splat(xt, MAP1_CELL + 8);
      xc = v128.load32_splat(xt, MAP1_ROW + 8), xd = v128.load32_splat(xt, MAP1_ROW + MAP1_CELL + 8);
      a0 = multiplyAdd(xa, k0, a0), a1 = multiplyAdd(xa, k1, a1);
      b0 = multiplyAdd(xb, k0, b0), b1 = multiplyAdd(xb, k1, b1);
      c0 = multiplyAdd(xc, k0, c0), c1 = multiplyAdd(xc, k1, c1);
      d0 = multiplyAdd(xd, k0, d0), d1 = multiplyAdd(xd, k1, d1);
      k0 = v128.load(kt, 3 * TAP), k1 = v128.load(kt, 3 * TAP + VECTOR);
      xa = v128.load32_splat(xt, 12), xb = v128.load32_splat(xt, MAP1_CELL + 12);
      xc = v128.load32_splat(xt, MAP1_ROW + 12), xd = v128.load32_splat(xt, MAP1_ROW + MAP1_CELL + 12);
      a0 = multiplyAdd(xa, k0, a0), a1 = multiplyAdd(xa, k1, a1);
      b0 = multiplyAdd(xb, k0, b0), b1 = multiplyAdd(xb, k1, b1);
      c0 = multiplyAdd(xc, k0, c0), c1 = multiplyAdd(xc, k1, c1);
      d0 = multiplyAdd(xd, k0, d0), d1 = multiplyAdd(xd, k1, d1);
    }
    x += MAP1_ROW;
  }
  const bias0 = v128.load(PARAMS + BIASES2 + outputs);
  const bias1 = v128.load(PARAMS + BIASES2 + outputs, VECTOR);
  a0 = f32x4.add(a0, bias0), b0 = f32x4.add(b0, bias0), c0 = f32x4.add(c0, bias0), d0 = f32x4.add(d0, bias0);
  a1 = f32x4.add(a1, bias1), b1 = f32x4.add(b1, bias1), c1 = f32x4.add(c1, bias1), d1 = f32x4.add(d1, bias1);
  const low = cell + outputs;
  const high = low + VECTOR;
  pool(a0, b0, c0, d0, <i32>MAP1_CELL, <i32>MAP1_ROW, MAPS2 + low, WINNERS2 + low);
  pool(a1, b1, c1, d1, <i32>MAP1_CELL, <i32>MAP1_ROW, MAPS2 + high, WINNERS2 + high);
}

/**
 * Adds an image's gradients, from GRAD_MAPS2, that in front of the pooling and the ReLU: 0 where the ReLU
 * has cut off. Sets GRAD_MAPS1.
 *
 *   ∂L/∂k[i, j, c, o] += Σ g[p, q, o] · x[p' + i, q' + j, c]         ∂L/∂b[o] += Σ g[p, q, o]
 *   ∂L/∂x[p' + i, q' + j, c] += Σ g[p, q, o] · k[i, j, c, o]
 *
 * where (p', q') is the winner of window (p, q). The four inputs of a tap are the lanes here.
 */
export function backward2(): void {
  memory.fill(GRAD_MAPS1, 0, 576 * FLOAT);
  for (let o: usize = 0; o < CHANNELS2; o++) {
    const kernel = TURNED2 + o * TURNED;
    const sums = SUMS2 + o * TURNED;
    let s0 = v128.load(sums, 0), s1 = v128.load(sums, 16), s2 = v128.load(sums, 32);
    let s3 = v128.load(sums, 48), s4 = v128.load(sums, 64), s5 = v128.load(sums, 80);
    let s6 = v128.load(sums, 96), s7 = v128.load(sums, 112), s8 = v128.load(sums, 128);
    let bias = load<f32>(GRADS + BIASES2 + o * FLOAT);
    let cell = o * FLOAT;
    for (let p: usize = 0; p < POOLED2; p++) {
      for (let q: usize = 0; q < POOLED2; q++) {
        const gradient = load<f32>(GRAD_MAPS2 + cell);
        if (gradient != 0) {
          const g = f32x4.splat(gradient);
          const at: usize = 2 * p * MAP1_ROW + 2 * q * MAP1_CELL + load<usize>(WINNERS2 + cell);
          const x = MAPS1 + at;
          const dx = GRAD_MAPS1 + at;
          bias += gradient;
          s0 = multiplyAdd(v128.load(x, 0), g, s0);
          s1 = multiplyAdd(v128.load(x, 16), g, s1);
          s2 = multiplyAdd(v128.load(x, 32), g, s2);
          s3 = multiplyAdd(v128.load(x, MAP1_ROW), g, s3);
          s4 = multiplyAdd(v128.load(x, MAP1_ROW + 16), g, s4);
          s5 = multiplyAdd(v128.load(x, MAP1_ROW + 32), g, s5);
          s6 = multiplyAdd(v128.load(x, 2 * MAP1_ROW), g, s6);
          s7 = multiplyAdd(v128.load(x, 2 * MAP1_ROW + 16), g, s7);
          s8 = multiplyAdd(v128.load(x, 2 * MAP1_ROW + 32), g, s8);
          addTo(dx, 0, v128.load(kernel, 0), g);
          addTo(dx, 16, v128.load(kernel, 16), g);
          addTo(dx, 32, v128.load(kernel, 32), g);
          addTo(dx, MAP1_ROW, v128.load(kernel, 48), g);
          addTo(dx, MAP1_ROW + 16, v128.load(kernel, 64), g);
          addTo(dx, MAP1_ROW + 32, v128.load(kernel, 80), g);
          addTo(dx, 2 * MAP1_ROW, v128.load(kernel, 96), g);
          addTo(dx, 2 * MAP1_ROW + 16, v128.load(kernel, 112), g);
          addTo(dx, 2 * MAP1_ROW + 32, v128.load(kernel, 128), g);
        }
        cell += MAP2_CELL;
      }
    }
    v128.store(sums, s0, 0), v128.store(sums, s1, 16), v128.store(sums, s2, 32);
    v128.store(sums, s3, 48), v128.store(sums, s4, 64), v128.store(sums, s5, 80);
    v128.store(sums, s6, 96), v128.store(sums, s7, 112), v128.store(sums, s8, 128);
    store<f32>(GRADS + BIASES2 + o * FLOAT, bias);
  }
}

// @ts-ignore: decorator
@inline
function addTo(to: usize, offset: usize, k: v128, g: v128): void {
  v128.store(to + offset, multiplyAdd(k, g, v128.load(to + offset)));
}

/** kernels2 [row, column, input, output] → TURNED2 [output, row, column, input]. */
export function turn2(): void {
  for (let i: usize = 0; i < 36; i++) {
    for (let o: usize = 0; o < CHANNELS2; o++) {
      const weight = load<f32>(PARAMS + KERNELS2 + (i * CHANNELS2 + o) * FLOAT);
      store<f32>(TURNED2 + (o * 36 + i) * FLOAT, weight);
    }
  }
}

/** SUMS2 [output, row, column, input] → the batch's ∂L/∂kernels2 [row, column, input, output]. */
export function collect2(): void {
  for (let i: usize = 0; i < 36; i++) {
    for (let o: usize = 0; o < CHANNELS2; o++) {
      const sum = load<f32>(SUMS2 + (o * 36 + i) * FLOAT);
      store<f32>(GRADS + KERNELS2 + (i * CHANNELS2 + o) * FLOAT, sum);
    }
  }
}
