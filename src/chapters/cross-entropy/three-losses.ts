import {
  crossEntropyGradientWithoutShift,
  softmaxWithoutShift,
} from "../../mistakes/no-shift/softmax-without-shift.js";
import { CrossEntropy, softmax, type Tensor, valueAt } from "../../nn/index.js";
import { exponentials, logSumExp, minusLargest } from "../../nn/loss/index.js";

/** Softmax and the loss −log p of one example, by one of two ways; all tensors [1, C]. */
export interface LossOfProbability {
  logits: Tensor;
  exps: Tensor;
  p: Tensor;
  gradient: Tensor;
  loss: number;
}

/** The loss of one example, computed in three ways that agree on paper. */
export interface ThreeLosses {
  /** As the formula reads: exp z / Σ exp z, then −log p. */
  plain: LossOfProbability;
  /** With the largest logit subtracted first, then −log p. */
  shifted: LossOfProbability;
  /** log Σ exp(z − a) − (z_label − a): the two terms, and the loss. */
  logSumExp: { logOfSum: number; logit: number; loss: number };
}

/** The three ways for logits z [1, C] and a label, each number rounded to the dtype of z. */
export function threeLosses(z: Tensor, label: number): ThreeLosses {
  const loss = new CrossEntropy();
  const surpriseOf = (p: Tensor) => -Math.log(valueAt(p, [0, label]));
  const without = softmaxWithoutShift(z);
  const moved = minusLargest(z);
  const p = softmax(moved);
  return {
    plain: {
      logits: z,
      exps: exponentials(z),
      p: without,
      gradient: crossEntropyGradientWithoutShift(z, [label]),
      loss: surpriseOf(without),
    },
    shifted: {
      logits: moved,
      exps: exponentials(moved),
      p,
      gradient: loss.backward(moved, [label]),
      loss: surpriseOf(p),
    },
    logSumExp: {
      logOfSum: logSumExp(moved.data),
      logit: valueAt(moved, [0, label]),
      loss: loss.forward(z, [label]),
    },
  };
}

/** What has become of −log p, and why. */
export type Outcome =
  | { kind: "right" }
  /** An exp has so few digits left, this near to 0, that the loss differs. */
  | { kind: "imprecise" }
  /** Some exps are Infinity; the classes whose exps are finite then have p = 0. */
  | { kind: "overflow"; finite: readonly number[] }
  /** Every exp is 0, and so is their sum. */
  | { kind: "all-zero" }
  /** The label's p is 0, and nothing else is wrong. */
  | { kind: "label-zero" };

/** Judges −log p by the loss that log-sum-exp gives. */
export function outcomeOf({ exps, loss }: LossOfProbability, right: number): Outcome {
  const values = Array.from(exps.data);
  if (values.includes(Number.POSITIVE_INFINITY)) {
    return {
      kind: "overflow",
      finite: [...values.keys()].filter((c) => Number.isFinite(values[c])),
    };
  }
  if (values.every((value) => value === 0)) return { kind: "all-zero" };
  if (!Number.isFinite(loss)) return { kind: "label-zero" };
  const isNear = Math.abs(loss - right) <= 1e-4; // what three decimals do not show
  return { kind: isNear ? "right" : "imprecise" };
}
