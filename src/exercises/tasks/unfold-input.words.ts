import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Unfold the input",
  task: [
    "X′ has a row for each place (p, q) of the kernel and a column for each of its weights (c, i, j). In it stands the pixel that this weight meets at this place. Rows are counted p·o2 + q, columns (c·k1 + i)·k2 + j.",
    "Fill in the blanks: where in X′ does the pixel stand, and which pixel is it?",
  ],
  hints: [
    "Row p·o2 + q: the places are counted as one reads, line by line.",
    "With its first weight on (p, q), the kernel’s weight (i, j) lies on (p + i, q + j).",
  ],
  questions: {
    copies:
      "How many times does a pixel in the middle stand in X′, and how many times one in the corner?",
  },
} satisfies ExerciseWords;
