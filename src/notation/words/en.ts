import { glossary } from "./glossary/en.js";

export const en = {
  kinds: {
    tensors: "Images, kernels, and what is made of them",
    sizes: "Sizes",
    indices: "Indices, counted from 0",
    numbers: "Other numbers",
    signs: "Signs",
  },
  columns: {
    symbol: "symbol",
    meaning: "meaning",
    shape: "shape",
    code: "in code",
    first: "first used",
  },
  equation: (number: string) => `Equation ${number}`,
  /** A work as the text names it: who wrote it, in short, and when. */
  citation: (authors: string, year: number) => `${authors} (${year})`,

  /** What each symbol means: one sentence, or two. */
  symbols: {
    input:
      "The input of a layer: a batch of images with their channels, or in a linear layer a row for each example. A small x with indices is one of its numbers.",
    unfoldedInput:
      "The input unfolded: each patch of one image laid flat, a row for each place of the output.",
    flatInput: "The input laid flat: one image as one row. No number is copied.",
    kernel:
      "The kernels of a convolution: for each output channel and each input channel k₁ × k₂ weights.",
    flatKernel: "The kernels laid flat, a kernel a row. No number is copied.",
    unfoldedKernel:
      "The kernels unfolded: a row for each output, a column for each pixel, and zeros where an output doesn’t see the pixel.",
    rotatedKernel: "The kernels after half a turn, with input and output channels exchanged.",
    output: "The output of a layer. After a convolution, a map for each kernel.",
    outputRows:
      "The output as the product of X′ makes it: a row for each place, a column for each channel.",
    flatOutput: "The output laid flat: one image’s output as one row.",
    bias: "The biases: one number for each output channel, or for each output of a linear layer. In NumPy they have further axes of length 1, so that they can be added to the whole output.",
    weights:
      "The weights of a linear layer: a row for each input, a column for each output. A small w with indices is one of them.",
    logits:
      "The output of a linear layer, a row for each example. The outputs of the last layer are the logits, the scores of the classes.",
    probabilities: "The probability that the network gives to a class: softmax of the logits.",
    truth: "The right answer, one-hot: 1 for the label’s class and 0 for every other.",
    loss: "The loss: how wrong the network is, as the mean over the batch.",
    gradient:
      "∂L/∂X is the gradient of the loss L with respect to X: for each number of X, how much L grows for each 1 that the number grows. It has the shape of X.",
    padded: "∂L/∂Y with a margin of zeros, k₁ − 1 rows and k₂ − 1 columns wide.",
    windows: "The windows of a pooling layer, a window a row.",
    unfolding: "Unfolding as a matrix: each row copies one pixel.",
    anything: "Any numbers in the shape of X′.",
    factor: "Whatever stands on the left in a product of matrices.",
    batch: "The number of images, or examples, in a batch.",
    channels: "The numbers of input channels and of output channels.",
    imageSize: "The rows and columns of the input: its height and width, in pixels.",
    kernelSize: "The rows and columns of a kernel, or of a pooling window.",
    outputSize:
      "The rows and columns of the output. For a convolution h′ = h − k₁ + 1 and w′ = w − k₂ + 1.",
    linearSizes: "The numbers of inputs and of outputs of a linear layer.",
    classes: "The number of classes; ten for digits.",
    image: "The index of an image, or an example, in its batch.",
    inputChannel: "The index of an input channel.",
    outputChannel: "The index of an output channel: of a kernel and its map.",
    pixel: "The row and the column of a pixel of the input.",
    kernelPlace:
      "The row and the column of a weight in its kernel, or of a number in a pooling window.",
    outputPlace: "The row and the column of a place in the output.",
    flatPlace: "The number of a place in one map, counted row by row: a row of X′.",
    patchPlace: "The number of a place in a patch, counted over all channels: a column of X′.",
    flatPixel: "The number of a pixel, counted over all channels: a column of K″.",
    inputNumber: "The index of an input of a linear layer; d′ is another one.",
    outputNumber: "The index of an output of a linear layer, and so of a class; e′ is another one.",
    label: "The label of an example: the index of its right class.",
    parameter: "A parameter: a weight or a bias, of any layer.",
    rate: "The learning rate: how far a step of descent goes against the gradient.",
    step: "The small step of a finite difference.",
    precision: "The relative precision of a number format: the largest error of rounding.",
    derivatives: "The first, second and third derivative of the loss, as a function of one number.",
    shift:
      "In the chapter on cross-entropy: a number that is subtracted from every logit of an example, which changes no probability.",
    pair: "In the chapter on the gradient of the pixels: of two tensors of one shape, the sum of the products of the numbers in the same places.",
    velocity: "The memory of momentum: the gradients of the updates before, faded.",
    decay: "The strength of weight decay.",
    spread: "The variance of the numbers that first weights are drawn from.",
    turn: "Half a turn, as an angle: a wave has gone through one period after 2π.",
    frequency: "A frequency: how many periods a wave has down and across an image.",
    uniform: "The uniform distribution: every number between the two is equally likely.",
    functions: "The functions of which a network is a chain, a layer each.",
    values:
      "In the chapter on the chain rule: single values, named in the order in which they are made. The number is part of the name.",
    between: "In the chapter on the chain rule: the value between θ and the loss.",
    transpose: "Transposed: rows become columns.",
    correlation:
      "Cross-correlation: the kernel slides over the input as it is. This is what the site calls a convolution.",
    convolution:
      "The convolution of mathematics: the kernel slides over the input after half a turn.",
    cellwise: "Cell by cell: each number times the one at the same place.",
    becomes: "Becomes: the left side takes the value of the right side.",
    logarithm: "The natural logarithm.",
    pad: "With a margin of zeros, k₁ − 1 rows and k₂ − 1 columns wide.",
    fold: "The adjoint of unfold: for every pixel, the entries that are copies of it are added.",
  },

  glossary,
};
