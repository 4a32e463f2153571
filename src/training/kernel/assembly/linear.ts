import { multiplyAdd, zeros } from "./lanes";
import {
  BIASES3, CLASSES, FEATURES, FLOAT, GRADS, GRAD_LOGITS, GRAD_MAPS2, LOGITS_ROW, MAPS2, PARAMS,
  TURNED3, VECTOR, WEIGHTS,
} from "./sizes";

/** The linear layer: logits = Σ_d features[d] · w[d] + b, from MAPS2; twelve numbers, the last two 0. */
export function forward3(logits: usize): void {
  let a0 = zeros(), a1 = zeros(), a2 = zeros();
  let b0 = zeros(), b1 = zeros(), b2 = zeros();
  let w = PARAMS + WEIGHTS;
  for (let x = MAPS2; x < MAPS2 + FEATURES * FLOAT; x += 2 * FLOAT) {
    const xa = v128.load32_splat(x, 0), xb = v128.load32_splat(x, 4);
    a0 = multiplyAdd(xa, v128.load(w), a0), b0 = multiplyAdd(xb, v128.load(w, 48), b0);
    a1 = multiplyAdd(xa, v128.load(w, 16), a1), b1 = multiplyAdd(xb, v128.load(w, 64), b1);
    a2 = multiplyAdd(xa, v128.load(w, 32), a2), b2 = multiplyAdd(xb, v128.load(w, 80), b2);
    w += 2 * LOGITS_ROW;
  }
  const bias = PARAMS + BIASES3;
  v128.store(logits, f32x4.add(f32x4.add(a0, b0), v128.load(bias)));
  v128.store(logits, f32x4.add(f32x4.add(a1, b1), v128.load(bias, 16)), 16);
  v128.store(logits, f32x4.add(f32x4.add(a2, b2), v128.load(bias, 32)), 32);
}

/**
 * Adds an image's gradients, from GRAD_LOGITS; sets GRAD_MAPS2.
 *
 *   ∂L/∂w[d, c] += features[d] · g[c]      ∂L/∂b[c] += g[c]      ∂L/∂features[d] = Σ_c w[d, c] · g[c]
 *
 * A feature that the ReLU has cut off is 0: it adds nothing to ∂L/∂w, and its own gradient is taken as 0
 * here, so that the convolution need not ask again.
 */
export function backward3(): void {
  const g0 = v128.load(GRAD_LOGITS), g1 = v128.load(GRAD_LOGITS, 16), g2 = v128.load(GRAD_LOGITS, 32);
  const bias = GRADS + BIASES3;
  v128.store(bias, f32x4.add(v128.load(bias), g0));
  v128.store(bias, f32x4.add(v128.load(bias, 16), g1), 16);
  v128.store(bias, f32x4.add(v128.load(bias, 32), g2), 32);
  let dw = GRADS + WEIGHTS;
  for (let x = MAPS2; x < MAPS2 + FEATURES * FLOAT; x += FLOAT) {
    const xd = v128.load32_splat(x, 0);
    v128.store(dw, multiplyAdd(xd, g0, v128.load(dw)));
    v128.store(dw, multiplyAdd(xd, g1, v128.load(dw, 16)), 16);
    v128.store(dw, multiplyAdd(xd, g2, v128.load(dw, 32)), 32);
    dw += LOGITS_ROW;
  }
  backwardToFeatures();
}

/** Four features at a time, by the turned weights: their rows hold a class's weights of all features. */
function backwardToFeatures(): void {
  const g0 = v128.load32_splat(GRAD_LOGITS, 0), g1 = v128.load32_splat(GRAD_LOGITS, 4), g2 = v128.load32_splat(GRAD_LOGITS, 8);
  const g3 = v128.load32_splat(GRAD_LOGITS, 12), g4 = v128.load32_splat(GRAD_LOGITS, 16), g5 = v128.load32_splat(GRAD_LOGITS, 20);
  const g6 = v128.load32_splat(GRAD_LOGITS, 24), g7 = v128.load32_splat(GRAD_LOGITS, 28), g8 = v128.load32_splat(GRAD_LOGITS, 32);
  const g9 = v128.load32_splat(GRAD_LOGITS, 36);
  for (let d: usize = 0; d < FEATURES * FLOAT; d += VECTOR) {
    const w = TURNED3 + d;
    let even = f32x4.mul(v128.load(w), g0);
    let odd = f32x4.mul(v128.load(w, FEATURES * FLOAT), g1);
    even = multiplyAdd(v128.load(w, 2 * FEATURES * FLOAT), g2, even);
    odd = multiplyAdd(v128.load(w, 3 * FEATURES * FLOAT), g3, odd);
    even = multiplyAdd(v128.load(w, 4 * FEATURES * FLOAT), g4, even);
    odd = multiplyAdd(v128.load(w, 5 * FEATURES * FLOAT), g5, odd);
    even = multiplyAdd(v128.load(w, 6 * FEATURES * FLOAT), g6, even);
    odd = multiplyAdd(v128.load(w, 7 * FEATURES * FLOAT), g7, odd);
    even = multiplyAdd(v128.load(w, 8 * FEATURES * FLOAT), g8, even);
    odd = multiplyAdd(v128.load(w, 9 * FEATURES * FLOAT), g9, odd);
    const open = f32x4.gt(v128.load(MAPS2 + d), zeros());
    v128.store(GRAD_MAPS2 + d, v128.and(f32x4.add(even, odd), open));
  }
}

/** weights [feature, class] → TURNED3 [class, feature]. */
export function turn3(): void {
  for (let d: usize = 0; d < FEATURES; d++) {
    for (let c: usize = 0; c < CLASSES; c++) {
      const weight = load<f32>(PARAMS + WEIGHTS + d * LOGITS_ROW + c * FLOAT);
      store<f32>(TURNED3 + (c * FEATURES + d) * FLOAT, weight);
    }
  }
}
