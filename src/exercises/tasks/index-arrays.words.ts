import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Index arrays",
  task: [
    "The program writes the kernel into K″ without a loop, by arrays of numbers. columnIndices makes the one that says the column, called cidx there: a row for each output (p, q), a column for each weight (i, j), and in it the flat number of the pixel (p + i, q + j), which is row · w + column.",
    "addAt does in loops what np.add.at(a, (rows, columns), g) does: it begins with a matrix of zeros of the given size, and adds each number of g at the row and the column that stand at the same place in rows and columns. A place may occur several times.",
  ],
  hints: [
    "Row r of the array belongs to the output p = ⌊r / o2⌋, q = r mod o2, and column s to the weight i = ⌊s / k2⌋, j = s mod k2.",
    "Each flat number is counted with the width of what it numbers: outputs with o2, weights with k2, pixels with w.",
    "In addAt, every entry of g is added, even where its place has had another number already.",
  ],
  questions: {
    strides:
      "The program makes cidx as a sum of four arrays. Which of the four change from one row to the next, which from one column to the next, and why can a flat number be taken apart like this?",
  },
} satisfies ExerciseWords;
