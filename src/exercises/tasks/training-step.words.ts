import type { ExerciseWords } from "../exercise.js";

export const en = {
  title: "The whole step",
  task: [
    "One step of training, from images to better parameters. The network: convolution (k, b) → max pooling 2 × 2 → ReLU → flatten → linear (w, c) → cross-entropy, the mean over the batch.",
    "Export a function trainingStep(x, labels, k, b, w, c, lr). It gives back { loss, k, b, w, c }: the loss before the update, and the parameters after p ← p − lr · ∂L/∂p. x is [n, c1, h, w], k [c2, c1, k1, k2], b [c2], w [c2·o1·o2, classes], c [classes], where o1 and o2 are the sizes after pooling.",
  ],
  hints: [
    "You have written all the pieces. Copy them over, and keep what each layer was given on the way forward: its backward pass asks for it.",
    "Flatten only changes the shape, so its backward pass gives the gradient the old shape back: [n, c2·o1·o2] → [n, c2, o1, o2].",
    "The first layer’s ∂L/∂X is not needed: nothing before it learns.",
  ],
  questions: {
    order: "Why must all gradients be known before the first parameter is changed?",
  },
} satisfies ExerciseWords;
