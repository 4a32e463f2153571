import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Fold the gradient back",
  task: [
    "Going back from ∂L/∂X′ to ∂L/∂X, each cell of X′ returns its gradient to the pixel that it is a copy of. A pixel has many copies.",
    "g is ∂L/∂X′, shape is that of X, [n, c1, h, w]. The loops are those of unfoldInput; one line is missing.",
  ],
  hints: [
    "Which pixel does the cell [p·o2 + q][(c·k1 + i)·k2 + j] of X′ hold? That is where its gradient goes.",
    "The chain rule adds over all the ways in which a pixel reaches the loss. Does your line still add when the second patch arrives?",
  ],
  questions: {
    inverse:
      "Is foldInput the inverse of unfoldInput? What is foldInput(unfoldInput(x)) for a pixel in the middle?",
  },
} satisfies ExerciseWords;
