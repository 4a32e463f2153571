import { crossEntropy } from "../../src/training/kernel/assembly/shared/cross-entropy";
import { backwardLinear, backwardToFeatures, forwardLinear } from "../../src/training/kernel/assembly/shared/linear";
import { toFloats } from "../../src/training/kernel/assembly/shared/pixels";
import { FLOAT, LOGITS_ROW, PIXELS } from "../../src/training/kernel/assembly/shared/sizes";
import { backward1, forward1 } from "../../src/training/kernel/assembly/fused/convolution1";
import { backward2, forward2 } from "../../src/training/kernel/assembly/fused/convolution2";
import { beginBatch } from "../../src/training/kernel/assembly/fused/index";
import {
  BIASES3, FEATURES, GRADS, GRAD_LOGITS, GRAD_MAPS2, IMAGES, LABELS, LOGITS, MAPS2, PARAMS, TURNED3, WEIGHTS, X,
} from "../../src/training/kernel/assembly/fused/sizes";

export { multiplyAdds } from "../../src/training/kernel/assembly/ceiling/index";
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
