import { multiplyAdd, zeros } from "./lanes";
import { CLASSES, FLOAT, LOGITS_ROW, TURNED_ROW, VECTOR } from "./sizes";

/** The linear layer: logits = Σ_d x[d] · w[d] + b; twelve numbers, the last two 0. `end` is where x ends. */
export function forwardLinear(x: usize, end: usize, weights: usize, bias: usize, logits: usize): void {
  let a0 = zeros(), a1 = zeros(), a2 = zeros();
  let b0 = zeros(), b1 = zeros(), b2 = zeros();
  let w = weights;
  for (; x < end; x += 2 * FLOAT) {
    const xa = v128.load32_splat(x), xb = v128.load32_splat(x, 4);
    a0 = multiplyAdd(xa, v128.load(w), a0), b0 = multiplyAdd(xb, v128.load(w, 48), b0);
    a1 = multiplyAdd(xa, v128.load(w, 16), a1), b1 = multiplyAdd(xb, v128.load(w, 64), b1);
    a2 = multiplyAdd(xa, v128.load(w, 32), a2), b2 = multiplyAdd(xb, v128.load(w, 80), b2);
    w += 2 * LOGITS_ROW;
  }
  v128.store(logits, f32x4.add(f32x4.add(a0, b0), v128.load(bias)));
  v128.store(logits, f32x4.add(f32x4.add(a1, b1), v128.load(bias, 16)), 16);
  v128.store(logits, f32x4.add(f32x4.add(a2, b2), v128.load(bias, 32)), 32);
}

/**
 * Adds an image's gradients of weights and bias, from g = ∂L/∂logits.
 *
 *   ∂L/∂w[d, c] += x[d] · g[c]      ∂L/∂b[c] += g[c]
 */
export function backwardLinear(x: usize, end: usize, g: usize, gradWeights: usize, gradBias: usize): void {
  const g0 = v128.load(g), g1 = v128.load(g, 16), g2 = v128.load(g, 32);
  v128.store(gradBias, f32x4.add(v128.load(gradBias), g0));
  v128.store(gradBias, f32x4.add(v128.load(gradBias, 16), g1), 16);
  v128.store(gradBias, f32x4.add(v128.load(gradBias, 32), g2), 32);
  let dw = gradWeights;
  for (; x < end; x += FLOAT) {
    const xd = v128.load32_splat(x);
    v128.store(dw, multiplyAdd(xd, g0, v128.load(dw)));
    v128.store(dw, multiplyAdd(xd, g1, v128.load(dw, 16)), 16);
    v128.store(dw, multiplyAdd(xd, g2, v128.load(dw, 32)), 32);
    dw += LOGITS_ROW;
  }
}

/**
 * ∂L/∂x[d] = Σ_c w[d, c] · g[c], through the ReLU that made x: 0 where x is 0. Four features at a time, by
 * the turned weights.
 */
export function backwardToFeatures(x: usize, end: usize, g: usize, turned: usize, gradX: usize): void {
  const g0 = v128.load32_splat(g), g1 = v128.load32_splat(g, 4), g2 = v128.load32_splat(g, 8);
  const g3 = v128.load32_splat(g, 12), g4 = v128.load32_splat(g, 16), g5 = v128.load32_splat(g, 20);
  const g6 = v128.load32_splat(g, 24), g7 = v128.load32_splat(g, 28), g8 = v128.load32_splat(g, 32);
  const g9 = v128.load32_splat(g, 36);
  for (let w = turned; x < end; w += TURNED_ROW) {
    let even = f32x4.mul(v128.load(w), g0);
    let odd = f32x4.mul(v128.load(w, 16), g1);
    even = multiplyAdd(v128.load(w, 32), g2, even), odd = multiplyAdd(v128.load(w, 48), g3, odd);
    even = multiplyAdd(v128.load(w, 64), g4, even), odd = multiplyAdd(v128.load(w, 80), g5, odd);
    even = multiplyAdd(v128.load(w, 96), g6, even), odd = multiplyAdd(v128.load(w, 112), g7, odd);
    even = multiplyAdd(v128.load(w, 128), g8, even), odd = multiplyAdd(v128.load(w, 144), g9, odd);
    const open = f32x4.gt(v128.load(x), zeros());
    v128.store(gradX, v128.and(f32x4.add(even, odd), open));
    x += VECTOR;
    gradX += VECTOR;
  }
}

/** weights [feature, 12 classes] → turned [feature / 4, class, four features]. */
export function turnLinear(weights: usize, features: usize, turned: usize): void {
  for (let d: usize = 0; d < features; d++) {
    for (let c: usize = 0; c < CLASSES; c++) {
      const weight = load<f32>(weights + d * LOGITS_ROW + c * FLOAT);
      store<f32>(turned + (d >> 2) * TURNED_ROW + c * VECTOR + (d & 3) * FLOAT, weight);
    }
  }
}
