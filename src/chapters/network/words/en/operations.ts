/** What an operation of a trace does, in words. */
export interface OperationWords {
  /** Its name, for a list of steps. */
  title: string;
  sentence: string;
  /** What it needs that forward kept. */
  kept?: string;
}

/** Every operation that occurs in a trace, by its name. */
export const operations = {
  pixels: { title: "pixels", sentence: "A pixel of the digit: 0 is paper, 1 is ink." },
  parameters: {
    title: "parameters",
    sentence: "A parameter, as training has left it up to this step.",
  },
  convolution: {
    title: "convolution",
    sentence:
      "The kernel lies on a patch. Each weight is multiplied by the number under it, and all the products are added up, with the bias.",
  },
  "sliding-convolution": {
    title: "convolution",
    sentence:
      "The kernel lies on a patch, stride pixels from its neighbour: what lies on top of each other is multiplied, and all is added up, with the bias. In the padding there is nothing to multiply.",
  },
  "max-pooling": {
    title: "pooling",
    sentence: "The largest number of the window; the others are dropped.",
  },
  relu: { title: "ReLU", sentence: "What is positive passes; what is negative becomes 0." },
  flatten: { title: "flatten", sentence: "The same numbers, laid in one row." },
  linear: {
    title: "linear layer",
    sentence: "Every input times its weight, and all of this added up, with the bias.",
  },
  softmax: { title: "softmax", sentence: "Scores become probabilities: positive, and together 1." },
  "cross-entropy": {
    title: "loss",
    sentence:
      "How surprising the right answer was: minus the logarithm of its probability, averaged over the batch.",
  },
  "cross-entropy-gradient": {
    title: "gradient of the loss",
    sentence: "The probability, minus 1 at the right answer, divided by the number of images.",
    kept: "Forward kept the probabilities",
  },
  "linear-weight-gradient": {
    title: "gradient of the weights",
    sentence: "What came in times what came back, added over the batch.",
    kept: "Forward kept the layer's input",
  },
  "linear-bias-gradient": {
    title: "gradient of the bias",
    sentence: "The bias is added to every row, so its gradient is the sum over the rows.",
  },
  "linear-input-gradient": {
    title: "back through the linear layer",
    sentence:
      "This input went into every output: each sends its gradient back, times the weight between.",
  },
  "flatten-gradient": {
    title: "back through flatten",
    sentence: "The same numbers, back in their old shape.",
  },
  "relu-gradient": {
    title: "back through ReLU",
    sentence:
      "Where the input was positive the gate is open and the gradient passes; elsewhere it is 0.",
    kept: "Forward kept the input, whose sign is the gate",
  },
  "max-pooling-gradient": {
    title: "back through pooling",
    sentence:
      "Only the winner of a window made a difference, so it takes the whole gradient; the others get 0.",
    kept: "Forward kept the input, which says who won",
  },
  "convolution-kernel-gradient": {
    title: "gradient of the kernel",
    sentence:
      "The weight was used at every position: pixel times what came back, added over all of them.",
    kept: "Forward kept the layer's input",
  },
  "sliding-convolution-kernel-gradient": {
    title: "gradient of the kernel",
    sentence:
      "The weight was used at every position where it lay on a pixel: pixel times what came back, added over all of them.",
    kept: "Forward kept the layer's input",
  },
  "convolution-bias-gradient": {
    title: "gradient of the bias",
    sentence: "The bias was added at every position, so its gradient is the sum over all of them.",
  },
  "convolution-input-gradient": {
    title: "back through the convolution",
    sentence:
      "The pixel went into several outputs: each sends its gradient back, times the weight that lay on the pixel.",
  },
  "sliding-convolution-input-gradient": {
    title: "back through the convolution",
    sentence:
      "The pixel went into the outputs whose patches it lay in: each sends its gradient back, times the weight that lay on the pixel. With a stride, these are not all of its neighbours.",
  },
  descent: {
    title: "update",
    sentence: "Against the gradient: the old value minus the learning rate times the gradient.",
  },
} satisfies Readonly<Record<string, OperationWords>>;
