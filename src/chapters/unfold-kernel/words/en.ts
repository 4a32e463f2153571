import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  weightsHeld: {
    question:
      "A guess first: with a 4 × 4 image and a 2 × 2 kernel, K″ has 9 rows and 16 columns. How many of its 144 cells hold a weight?",
  },
  stamping: {
    label: "Rows of K″ stamped",
    stamped: (n: number, all: number) =>
      n === 0
        ? "No row has been stamped yet."
        : `${count(n)} of ${count(all)} rows stamped; the last is row ${n - 1}.`,
  },
  output: "output",
  flatImage: "all pixels in one row",
  unfoldedKernel: {
    remark: "one row for each output, one column for each pixel",
    label: "The unfolded kernel K″",
  },
  flight: {
    label: "The way of the kernel",
    begin: "The kernel has not been stamped yet.",
    over: (row: number) => `A copy of the kernel is on its way to the pixels of output ${row}.`,
    lying: (row: number) => `The image with the kernel on it lies down as row ${row} of K″.`,
    there: (row: number) => `Row ${row} of K″ is stamped.`,
    drawing: "Copies of the kernel, on their way over the image to the rows of K″",
  },
  batch: {
    label: "images n",
    rows: "one row for each image",
    kernel: "the same for every image",
    outputs: "one row for each image",
  },

  puzzle: {
    table: (row: number) => `The first ${row} rows of K″, and row ${row} to be placed`,
    slider: (row: number) => `Row ${row} starts in column`,
    column: (column: number) => `column ${column}`,
    check: "Check",
    skip: "Skip, show me",
    right: (column: number, reason: string) => `Right: column ${column}. ${reason}`,
    tooFarLeft: (column: number) =>
      `Not column ${column}: it is further to the right. Which pixel lies under the kernel’s first weight?`,
    tooFarRight: (column: number) =>
      `Not column ${column}: it is further to the left. Which pixel lies under the kernel’s first weight?`,
    reason:
      "Output (2, 0) lays the kernel’s first weight on pixel (2, 0), whose number is 2 · 5 + 0.",
  },

  firstLayer: {
    label: "K″ of the first convolution, 2304 by 784 cells",
    image: "a digit, from 0 to 1",
    kernel: "learned",
    maps: "Y″, folded up into four maps",
    invitation: "Choose a cell, or walk with the arrow keys.",
  },

  secondCost: {
    question:
      "The second layer of our network has 16 kernels with 4 channels each, where the first has 4 kernels with a single channel. But its images have 12 × 12 pixels instead of 28 × 28, and its kernels 3 × 3 weights instead of 5 × 5. Does it need more multiplications than the first, or fewer?",
    options: {
      half: "less than half",
      same: "exactly as much",
      twice: "about twice as much",
      tenfold: "ten times as much",
    },
  },

  layer: {
    label: "layer",
    names: { conv1: "conv1", conv2: "conv2", own: "own sizes" },
    side: "side of the image",
    window: "side of the kernel",
    in: "input channels",
    out: "output channels",
  },

  price: {
    caption: "For one image. Memory is counted beyond X, K and Y, with 4 bytes for each number.",
    columns: { multiplyAdds: "multiply-adds", memory: "memory", zeros: "zeros", time: "ms" },
    methods: { loops: "loops", "X′": "X′", "K″": "dense K″" },
    none: "none",
    notYet: "not yet",
    tooLarge: "too large",
    measure: "Measure",
    measuring: (method: string) => `Measuring ${method} …`,
    measured: (images: number, runs: number) =>
      `Milliseconds for each image, measured here and now: ` +
      `${images === 1 ? "one image" : `${count(images)} images`} in float32, ` +
      `the median of ${count(runs)} runs, unfolding included.`,
    notMade: (bytes: string) => `A dense K″ of ${bytes} is not made.`,
  },

  growth: {
    axis: "side of the image",
    multiplyAdds: {
      title: "Multiply-adds",
      keys: { "unfolded-input": "loops, X′", "unfolded-kernel": "dense K″" },
      description: "Multiply-adds against the image’s side, from 4 to 256, both axes logarithmic.",
    },
    bytes: {
      title: "Bytes",
      keys: { input: "X", "unfolded-input": "X′", "unfolded-kernel": "dense K″" },
      description: "Bytes against the image’s side, from 4 to 256, both axes logarithmic.",
    },
  },
};
