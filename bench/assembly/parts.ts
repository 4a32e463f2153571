import { crossEntropy } from "../../src/training/kernel/assembly/shared/cross-entropy";
import { multiplyAdd } from "../../src/training/kernel/assembly/shared/lanes";
import { backwardLinear, backwardToFeatures, forwardLinear } from "../../src/training/kernel/assembly/shared/linear";
import { toFloats } from "../../src/training/kernel/assembly/shared/pixels";
import { FLOAT, LOGITS_ROW, PIXELS } from "../../src/training/kernel/assembly/shared/sizes";
import { backward1, forward1 } from "../../src/training/kernel/assembly/fused/convolution1";
import { backward2, forward2 } from "../../src/training/kernel/assembly/fused/convolution2";
import { beginBatch } from "../../src/training/kernel/assembly/fused/index";
import {
  BIASES3, FEATURES, GRADS, GRAD_LOGITS, GRAD_MAPS2, IMAGES, LABELS, LOGITS, MAPS2, PARAMS, TURNED3, WEIGHTS, X,
} from "../../src/training/kernel/assembly/fused/sizes";

export { images, labels, params } from "../../src/training/kernel/assembly/fused/index";

const END: usize = MAPS2 + FEATURES * FLOAT;

/** The first `parts` parts of a training step over n images: the difference of two times is a part's own. */
export function run(parts: i32, n: usize): void {
  beginBatch();
  for (let i: usize = 0; i < n; i++) {
    const logits = LOGITS + i * LOGITS_ROW;
    if (parts > 0) toFloats(IMAGES + i * PIXELS, X);
    if (parts > 1) forward1();
    if (parts > 2) forward2();
    if (parts > 3) forwardLinear(MAPS2, END, PARAMS + WEIGHTS, PARAMS + BIASES3, logits);
    if (parts > 4) crossEntropy(logits, load<u8>(LABELS + i), 0.01, GRAD_LOGITS);
    if (parts > 5) {
      backwardLinear(MAPS2, END, GRAD_LOGITS, GRADS + WEIGHTS, GRADS + BIASES3);
      backwardToFeatures(MAPS2, END, GRAD_LOGITS, TURNED3, GRAD_MAPS2);
    }
    if (parts > 6) backward2();
    if (parts > 7) backward1();
  }
}

/** 48 · times multiply-adds on numbers that stay in registers: as fast as WebAssembly can go. */
export function multiplyAdds(times: i32, factor: f32): f32 {
  const a = f32x4.splat(factor);
  let s0 = a, s1 = a, s2 = a, s3 = a, s4 = a, s5 = a, s6 = a, s7 = a, s8 = a, s9 = a, s10 = a, s11 = a;
  for (let i = 0; i < times; i++) {
    s0 = multiplyAdd(s0, a, a), s1 = multiplyAdd(s1, a, a), s2 = multiplyAdd(s2, a, a);
    s3 = multiplyAdd(s3, a, a), s4 = multiplyAdd(s4, a, a), s5 = multiplyAdd(s5, a, a);
    s6 = multiplyAdd(s6, a, a), s7 = multiplyAdd(s7, a, a), s8 = multiplyAdd(s8, a, a);
    s9 = multiplyAdd(s9, a, a), s10 = multiplyAdd(s10, a, a), s11 = multiplyAdd(s11, a, a);
  }
  let sum = f32x4.add(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)), f32x4.add(s4, s5));
  sum = f32x4.add(sum, f32x4.add(f32x4.add(s6, s7), f32x4.add(f32x4.add(s8, s9), f32x4.add(s10, s11))));
  return f32x4.extract_lane(sum, 0);
}
