/** Terms of the way back. */
export const gradients = {
  backpropagation: {
    term: "backpropagation",
    meaning:
      "The chain rule as a program: one pass from the loss back to the input that gives all derivatives.",
  },
  backwardPass: {
    term: "backward pass",
    meaning: "The way of a gradient through the layers, from the last to the first.",
  },
  chainRule: {
    term: "chain rule",
    meaning: "Derivatives along a path are multiplied, and over all paths they are added.",
  },
  finiteDifference: {
    term: "finite difference",
    meaning:
      "An estimate of a derivative from two values of the function; a central one looks equally far to both sides.",
  },
  forwardPass: {
    term: "forward pass",
    meaning: "The way of an image through the layers, from its pixels to the logits and the loss.",
  },
  gradient: {
    term: "gradient",
    meaning:
      "All derivatives of the loss with respect to the numbers of a tensor, in the shape of that tensor.",
  },
  gradientCheck: {
    term: "gradient check",
    meaning:
      "A comparison of a backward pass with finite differences, which know the forward pass only.",
  },
  jacobian: {
    term: "Jacobian",
    meaning:
      "The matrix of all derivatives of the outputs with respect to the inputs, a row for each output.",
  },
  upstream: {
    term: "upstream gradient",
    meaning:
      "The gradient of a layer’s output, which the layer receives from the one after it; here ∂L/∂Y.",
  },
  graph: {
    term: "computational graph",
    meaning: "All values of a computation, joined by arrows from what each is made of.",
  },
  exploding: {
    term: "exploding gradient",
    meaning:
      "A gradient that grows from layer to layer on the way back, until steps are far too long.",
  },
};
