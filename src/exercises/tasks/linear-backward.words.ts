import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Linear, backwards",
  task: [
    "A linear layer computes Y = X·W + b for n images at once; the chapter calls its output Z. You are given X, W and ∂L/∂Y. Find how the loss depends on the input, the weights and the biases.",
    "The first line is written for you. Fill in the blanks.",
  ],
  hints: [
    "The shapes leave little choice: which product of X and ∂L/∂Y is [d1, d2]?",
    "w[i][j] takes part in every image: y[n][j] = … + x[n][i]·w[i][j] + …. So its gradient is a sum over n.",
    "b[j] is added to y[n][j] for every image n. What is a sum’s derivative by one of its terms, and what happens when the same b[j] stands in n sums?",
  ],
  questions: {
    sum: "Why is ∂L/∂b a sum over the images, and why is it not divided by n here?",
  },
} satisfies ExerciseWords;
