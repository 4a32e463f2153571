import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Convolution through X′",
  task: [
    "With X′, the convolution is one product: Y′ = X′·K′ᵀ, and K′ [c2, c1·k1·k2] is K with each kernel in a row. Y′ [o1·o2, c2] then has a column for each map of Y. Add b[o] to map o.",
    "You have written unfoldInput: copy it over if you want to use it. Any other way to the same numbers is as right.",
  ],
  hints: [
    "matmul multiplies two matrices; X′ has one for each image: unfoldInput(x, [k1, k2]).map((rows) => matmul(rows, …)).",
    "Row p·o2 + q and column o of Y′ belong at y[n][o][p][q]. Reading Y′ line by line into [c2, o1, o2] would mix the maps: it must be transposed first.",
  ],
  questions: {
    price: "What does X′ cost for the 28 × 28 image of the network, and what is gained by it?",
  },
} satisfies ExerciseWords;
