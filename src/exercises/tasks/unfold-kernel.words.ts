import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Unfold the kernel",
  task: [
    "K″ is the convolution as a single matrix: a row for each cell of the output, (o·o1 + p)·o2 + q, a column for each pixel of the input, (c·h + y)·w + x. In it stands the weight by which that pixel counts in that output, and 0 where the pixel does not lie under the kernel.",
    "Write it whole. It is mostly zeros.",
  ],
  hints: [
    "Begin with zeros, then put each weight (o, c, i, j) into its row and column, for every place (p, q).",
    "At the place (p, q) the weight (i, j) lies on the pixel y = p + i, x = q + j.",
  ],
  questions: {
    zeros:
      "For a 5 × 5 kernel on a 28 × 28 image, how many cells of a row of K″ are not zero? The article that this site follows multiplies by K″ all the same. What does it pay for that, and what does it gain?",
  },
} satisfies ExerciseWords;
