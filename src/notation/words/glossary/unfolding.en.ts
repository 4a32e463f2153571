/** Terms of the unfolding. */
export const unfolding = {
  adjoint: {
    term: "adjoint",
    meaning:
      "The linear map that a transposed matrix stands for; fold is the adjoint of unfold. A backward pass is the adjoint of the Jacobian of its forward pass.",
  },
  fold: {
    term: "fold (col2im)",
    meaning:
      "To add, for every pixel, all entries that are copies of it; the adjoint of unfold, not its inverse.",
  },
  im2col: {
    term: "unfold (im2col)",
    meaning:
      "To copy every patch of an image into a row of a matrix, so that a convolution becomes a product.",
  },
  implicit: {
    term: "implicit matrix product",
    meaning: "The product with X′, of which only a few rows exist at any moment, in fast memory.",
  },
  sharing: {
    term: "weight sharing",
    meaning: "The use of one weight at many places; its gradient is the sum over all of them.",
  },
  structuralZero: {
    term: "structural zero",
    meaning:
      "A cell of K″ that is zero whatever the kernel is, because the output doesn’t see the pixel.",
  },
  toeplitz: {
    term: "Toeplitz matrix",
    meaning:
      "A matrix that is constant along its diagonals; K″ consists of such blocks, in a pattern that is itself Toeplitz (doubly block Toeplitz).",
  },
  transposedConvolution: {
    term: "transposed convolution",
    meaning:
      "The layer whose forward pass is the backward pass of a convolution: a product with K″ itself.",
  },
  circulant: {
    term: "circulant matrix",
    meaning:
      "A matrix of which each row is the one above, moved on by one place and wrapped round; its eigenvectors are waves.",
  },
  depthwise: {
    term: "groups, depthwise convolution",
    meaning:
      "Channels split into parts that do not see each other; depthwise, each channel is a part of its own.",
  },
  fourier: {
    term: "discrete Fourier transform",
    meaning:
      "The waves that an image or a kernel is made of: for each frequency a complex number, which gives the size of the wave and where it begins.",
  },
  singularValue: {
    term: "singular value",
    meaning:
      "A matrix takes certain directions at right angles to directions at right angles, and stretches each by its singular value. No vector is stretched by more than the largest.",
  },
};
