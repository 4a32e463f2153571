import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "ReLU and max pooling, backwards",
  task: [
    "Neither layer has anything to learn, so their backward pass only decides where the gradient goes. ReLU lets it through where x was positive; at 0 it stops. Max pooling hands each number to the one cell that won its window; of equal cells, the first in reading order.",
    "Fill in the blanks. windowSize is [k1, k2], and windows do not overlap.",
  ],
  hints: [
    "ReLU let a cell through when its input was positive. What comes back has no say in that.",
    "When a larger number turns up, its row and column become the winner’s.",
    "The other cells of the window could grow a little and y would stay the same. So their gradient is 0, which they already have.",
  ],
  questions: {
    "which-tensor":
      "ReLU's backward pass looks at x. Could it look at y instead? Could it look at ∂L/∂Y?",
  },
} satisfies ExerciseWords;
