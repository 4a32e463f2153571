/** Terms of the layers and their tensors. */
export const layers = {
  batch: {
    term: "batch",
    meaning: "The images that the network sees between two updates.",
  },
  bias: {
    term: "bias",
    meaning: "A parameter that is added to an output, whatever the input is.",
  },
  broadcasting: {
    term: "broadcasting",
    meaning:
      "NumPy’s rule by which a smaller array is repeated along the axes in which it has length 1 or which it lacks, as b is in XW + b.",
  },
  channel: {
    term: "channel",
    meaning:
      "One of several numbers at each place of an image, such as red, green and blue; all of one kind form a map.",
  },
  convolution: {
    term: "convolution",
    meaning:
      "A layer in which each output is the sum of a patch times a kernel, the same kernel at every place; strictly a cross-correlation.",
  },
  crossCorrelation: {
    term: "cross-correlation",
    meaning:
      "Sliding a kernel over an image as it is; the convolution of mathematics turns the kernel first.",
  },
  equivariance: {
    term: "equivariance",
    meaning: "Move the image, and the maps of a convolution move with it.",
  },
  flatten: {
    term: "flatten",
    meaning:
      "To count the numbers of an image in one row; not to be confused with unfold, which copies.",
  },
  kernel: {
    term: "kernel",
    meaning: "The small array of weights that a convolution lays on every patch.",
  },
  linear: {
    term: "linear layer",
    meaning:
      "A layer whose outputs are weighted sums of all inputs, plus a bias each; also called dense or fully connected.",
  },
  map: {
    term: "map, feature map",
    meaning: "The output of one kernel: an image of where its pattern stands.",
  },
  mask: {
    term: "mask",
    meaning: "An array of ones and zeros that lets numbers pass or stops them.",
  },
  padding: {
    term: "padding",
    meaning: "A margin of zeros around an image; our layers have none.",
  },
  parameter: {
    term: "parameter",
    meaning: "A number that the network learns: a weight or a bias.",
  },
  patch: {
    term: "patch",
    meaning: "The part of the image, through all channels, that one output sees.",
  },
  pooling: {
    term: "max pooling",
    meaning: "A layer that keeps the largest number of each window.",
  },
  relu: {
    term: "ReLU",
    meaning: "A layer that keeps positive numbers and replaces the others by zero.",
  },
  stride: {
    term: "stride",
    meaning: "By how many pixels the kernel moves from one output to the next; 1 in our layers.",
  },
  dilation: {
    term: "dilation",
    meaning:
      "Gaps between the weights of a kernel, so that it covers a larger patch; our layers have none.",
  },
};
