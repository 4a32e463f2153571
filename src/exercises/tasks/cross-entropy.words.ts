import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Cross-entropy and its gradient",
  task: [
    "Softmax makes probabilities of a row of logits: exp(z[c]) / Σ exp(z[d]). The loss of an image is −log of the probability of its label, and the loss of the batch is the mean over its n images. Labels are counted from 0.",
    "Write the loss, a number, and its gradient by the logits. Logits may be in the thousands: nothing may become infinite or NaN on the way.",
  ],
  hints: [
    "Subtract the row’s largest logit from all of them: the probabilities stay the same, and no exp is larger than 1.",
    "−log(exp(z[label]) / Σ exp(z[e])) = log Σ exp(z[e]) − z[label]. The logarithm of a quotient that is 0 never has to be taken.",
    "The gradient is the softmax, less 1 at the label, divided by n: once.",
  ],
  questions: {
    "row-sum": "What is the sum of a row of the gradient? Why must it be so?",
  },
} satisfies ExerciseWords;
