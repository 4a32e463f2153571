import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "Convolution, backwards",
  task: [
    "Given X, K and ∂L/∂Y, find ∂L/∂X, ∂L/∂K and ∂L/∂b. Go through X′, through K″, or by the rotated kernel: all three give the same numbers.",
    "The convolution adds b[o] to every cell of map o. The loss has its own 1/n already.",
  ],
  hints: [
    "y[n][o][p][q] is a sum of terms x[n][c][p + i][q + j]·k[o][c][i][j]. Each term passes its share to one pixel and to one weight.",
    "Visit every term once. What is added to gradX at its pixel, what to gradK at its weight?",
    "If you correlate ∂L/∂Y with the kernel instead: which weight does the pixel (u, v) meet at the place (u, v), and which at (u − 1, v − 1)? Read them in the order of the places.",
  ],
  questions: {
    rotation: "Why does the rotated kernel turn up in ∂L/∂X, and why not in ∂L/∂K?",
    channels: "What happens to the kernel’s two channel axes on the way to ∂L/∂X?",
  },
} satisfies ExerciseWords;
