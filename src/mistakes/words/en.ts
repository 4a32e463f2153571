import type { MistakeId } from "../mistake.js";

/** What each mistake is called, and the idea that it misses, in two sentences or a few more. */
export const en = {
  "kernel-not-rotated": {
    name: "The kernel is turned in the wrong pass",
    idea: "Forward, the kernel is laid on as it stands; the way back to ∂L/∂X meets the same weights in the opposite order, which is the kernel turned by 180°. Follow one pixel: it meets the last weight at the first place and the first weight at the last.",
  },
  "assigned-not-added": {
    name: "= where += belongs",
    idea: "What is used several times reaches the loss along several paths, and its gradient is the sum over all of them. Assigning keeps only the last share; adding keeps them all.",
  },
  "transpose-missing": {
    name: "A transpose is missing",
    idea: "Forward, X·W sums over the columns of X and the rows of W; backward, the sums run over the other axes, so a factor stands transposed: ∂L/∂X = ∂L/∂Y·Wᵀ and ∂L/∂W = Xᵀ·∂L/∂Y. Write the shapes beside each product: only one order multiplies to the shape that the result must have.",
  },
  "batch-mean": {
    name: "1/n is missing, or stands there twice",
    idea: "The loss is the mean over the batch, so 1/n enters once, where the loss is: in the cross-entropy and its gradient. Every earlier layer receives it inside ∂L/∂Y and only sums.",
  },
  "mask-from-wrong-tensor": {
    name: "The mask comes from the wrong tensor",
    idea: "ReLU's derivative is 1 where its input was positive and 0 elsewhere, whatever gradient arrives. A negative gradient passes an open gate, and a positive one does not open a closed gate.",
  },
  "gradient-everywhere": {
    name: "The gradient goes to every cell of a pooling window",
    idea: "Only the winner of a window decides its maximum; the other cells could move a little and nothing would change. So the whole gradient goes to the winner, and the others get 0.",
  },
  "no-shift": {
    name: "No shift by the maximum",
    idea: "exp of a large logit overflows to infinity, and infinity divided by infinity is NaN. Subtract the row’s largest logit first: the probabilities stay the same, and no exponential is larger than 1.",
  },
  "channels-swapped": {
    name: "Channels are swapped",
    idea: "K[o][c] leads from input channel c to output channel o, and a patch is counted channel by channel: (c·k1 + i)·k2 + j. Backward the same weight leads from o back to c, so the two indices change their roles, not their order in K.",
  },
  "accumulated-over-calls": {
    name: "The gradient is added up over calls",
    idea: "Each batch has a gradient of its own, at the parameters as they are then. What is kept outside of the function is still there at the next call, so begin from zeros inside.",
  },
  "wrong-width": {
    name: "A place is counted with the wrong width",
    idea: "A flat number is row times width plus column, with the width of what is numbered: w for pixels, o2 for outputs, k2 for weights. With another width, or with row and column exchanged, the number names another place.",
  },
} satisfies Record<MistakeId, { name: string; idea: string }>;
