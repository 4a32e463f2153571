import type { Digits } from "../../digits/index.js";
import { largest } from "../../nn/matrix/index.js";
import type { Learner } from "../learner/learner.js";

/** How far an evaluation has come: `correct` of the first `seen` of `count` images are right. */
export interface Evaluation {
  seen: number;
  correct: number;
  count: number;
}

/**
 * Counts the images whose largest logit is that of their label, over all the digits, and pauses
 * after each chunk. A tie goes to the lower digit; an image with NaN among its logits is wrong.
 */
export function* evaluate(
  learner: Pick<Learner, "forward">,
  digits: Digits,
  chunk = 100,
): Generator<Evaluation> {
  let correct = 0;
  for (let start = 0; start < digits.count; start += chunk) {
    const part = stretch(digits, start, Math.min(start + chunk, digits.count));
    const logits = learner.forward(part); // [n, 10]
    part.labels.forEach((label, i) => {
      if (largest(logits, i) === label) correct++;
    });
    yield { seen: start + part.count, correct, count: digits.count };
  }
}

/** The share of all the digits that the network gets right, and how many there were. */
export function accuracy(
  learner: Pick<Learner, "forward">,
  digits: Digits,
): { accuracy: number; count: number } {
  let correct = 0;
  for (const evaluation of evaluate(learner, digits)) correct = evaluation.correct;
  return { accuracy: correct / digits.count, count: digits.count };
}

/** The digits from `start` to before `end`, not copied. */
export function stretch({ images, labels }: Digits, start: number, end: number): Digits {
  return {
    images: images.subarray(start * 784, end * 784),
    labels: labels.subarray(start, end),
    count: end - start,
  };
}
