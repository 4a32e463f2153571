import type { Digits } from "../../digits/index.js";
import { softmax } from "../../nn/loss/index.js";
import { largest } from "../../nn/matrix/index.js";
import type { Tensor } from "../../nn/tensor.js";
import type { Learner } from "../learner/learner.js";
import { stretch } from "./evaluate.js";

/** What a network says to each of n digits. */
export interface Answers {
  /** The digit with the largest logit; −1 where a logit is NaN. */
  answers: Int8Array;
  /** The probability of each digit (n, 10). */
  probabilities: Tensor;
  /** −ln of the probability of the label. */
  losses: Float64Array;
}

/** Digits between two looks at the rest of the page. */
const PART = 500;

/** Asks a network about all the digits, in parts, so that a page stays free meanwhile. */
export async function answersTo(
  digits: Digits,
  learner: Pick<Learner, "forward">,
  rest: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
): Promise<Answers> {
  const answers = new Int8Array(digits.count);
  const losses = new Float64Array(digits.count);
  const probabilities = { shape: [digits.count, 10], data: new Float32Array(digits.count * 10) };
  for (let start = 0; start < digits.count; start += PART) {
    const part = stretch(digits, start, Math.min(start + PART, digits.count));
    const logits = learner.forward(part); // [n, 10]
    const p = softmax(logits);
    probabilities.data.set(p.data, start * 10);
    part.labels.forEach((label, i) => {
      answers[start + i] = largest(logits, i);
      losses[start + i] = -Math.log(p.data[i * 10 + label]!);
    });
    await rest();
  }
  return { answers, probabilities, losses };
}
