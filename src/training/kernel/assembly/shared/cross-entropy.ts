import { CLASSES, FLOAT } from "./sizes";

/**
 * The loss of one image, and its share of the gradient of the batch's mean.
 *
 *   L = log Σ_c exp(z[c] − m) + m − z[label],  m = max_c z[c]        ∂L/∂z[c] = softmax(z)[c] − (c is label)
 */
export function crossEntropy(logits: usize, label: usize, share: f32, gradLogits: usize): f64 {
  let most = load<f32>(logits);
  for (let c: usize = 1; c < CLASSES; c++) most = max(most, load<f32>(logits + c * FLOAT));
  const m = f32x4.splat(most);
  const e0 = exp(f32x4.sub(v128.load(logits), m));
  const e1 = exp(f32x4.sub(v128.load(logits, 16), m));
  const e2 = v128.and(exp(f32x4.sub(v128.load(logits, 32), m)), i32x4(-1, -1, 0, 0));
  const sums = f32x4.add(f32x4.add(e0, e1), e2);
  const sum =
    f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) +
    f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3);
  const scale = f32x4.splat(share / sum);
  v128.store(gradLogits, f32x4.mul(e0, scale));
  v128.store(gradLogits, f32x4.mul(e1, scale), 16);
  v128.store(gradLogits, f32x4.mul(e2, scale), 32);
  const right = gradLogits + label * FLOAT;
  store<f32>(right, load<f32>(right) - share);
  return Math.log(<f64>sum) + <f64>most - <f64>load<f32>(logits + label * FLOAT);
}

const LOG2E: f32 = 1.44269504088896341;
// log 2 in two parts, so that n · log 2 loses nothing.
const LOG2_HIGH: f32 = 0.693359375;
const LOG2_LOW: f32 = -2.12194440e-4;

/** exp of four numbers that are not above 0: exp(x) = 2ⁿ · exp(r), |r| ≤ log(2)/2; Cephes' expf. */
function exp(given: v128): v128 {
  const x = f32x4.max(given, f32x4.splat(-87)); // beyond, exp is as good as 0; NaN stays NaN
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(LOG2E)));
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(LOG2_HIGH)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(LOG2_LOW)));
  let y = f32x4.splat(1.9875691500e-4);
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(5.0000001201e-1));
  y = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(y, r), r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23); // 2ⁿ
  return f32x4.mul(y, power);
}
