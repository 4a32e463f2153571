import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  rowsLeft: {
    question:
      "A guess first: on an image of 4 × 4 pixels, K″ of a 2 × 2 kernel has 9 rows, one for each output. Now the kernel moves by two pixels at a time. How many of the rows are left?",
  },
  settings: {
    side: "side of the image",
    kernel: "kernel size",
    stride: "stride",
    padding: "padding",
    dilation: "dilation",
  },
  output: "output",
  matrix: "The unfolded kernel K″, within the one of the padded image and stride 1",
  striking: {
    label: "Striking out",
    steps: [
      "All places on the padded image, one pixel apart.",
      "Struck out: rows that the stride passes over, columns of the padding.",
      "What is left closes up: this is K″.",
    ],
  },
  overPadding: (cell: string) => `${cell} sees nothing but padding: it is a sum of no terms.`,
  unseen: (cell: string) => `${cell} is seen by no output: the stride passes over it.`,
  size: (s: {
    side: number;
    kernel: number;
    padding: number;
    dilation: number;
    stride: number;
    places: number;
    before: number;
  }) =>
    `⌊(${s.side} + 2·${s.padding} − ${s.dilation}·(${s.kernel} − 1) − 1) / ${s.stride}⌋ + 1 = ` +
    `${s.places}, so ${s.places} · ${s.places} = ${s.places ** 2} of ` +
    `${s.before} · ${s.before} = ${s.before ** 2} rows are left.`,

  channels: {
    channels: "channels, in and out",
    groups: "groups",
    window: "kernel size",
    weights: (weights: number, one: number) =>
      weights === one
        ? `K has ${count(weights)} weights.`
        : `K has ${count(weights)} weights; in one group it would have ${count(one)}.`,
    question:
      "A layer has 4 channels, in and out, and kernels of 1 × 1. Now its channels are split into 2 groups. How many of its 16 weights are left?",
  },

  backward: {
    heading: "∂L/∂Y stretched",
    stretched: "with zeros between",
    pixels: "through K″",
    unseen: (cell: string) =>
      `${cell} is 0: no output sees this pixel, so changing it changes no loss.`,
    zero: (cell: string) =>
      `${cell} is a zero that belongs to no output: the stride left its row of K″ out, or it lies in the margin.`,
  },

  larger: {
    small: "side of the small image",
    window: "kernel size",
    step: "stride",
    filled: "image and kernel",
    fillings: { ones: "all ones", numbers: "numbers" },
    output: "the larger image",
    matrix: "run the other way",
    ways: (fewest: number, most: number) =>
      fewest === most
        ? `Each pixel of Y is reached ${most === 1 ? "once" : `${count(most)} times`}.`
        : `The pixels of Y are reached ${count(fewest)} to ${count(most)} times.`,
    question:
      "Each pixel of a constant image puts a 3 × 3 kernel of ones into the larger image, two pixels apart. Is the result constant, away from the border?",
    options: {
      constant: "yes, it is constant",
      stripes: "no, it has stripes",
      checkerboard: "no, it is a checkerboard",
    },
    cell: (here: string, n: number, isOutput: boolean) =>
      isOutput
        ? n === 1
          ? `${here} is reached by one pixel of X.`
          : `${here} is reached ${count(n)} times.`
        : n === 0
          ? `${here} holds no weight: this pixel of X does not reach that pixel of Y.`
          : n === 1
            ? `${here} takes part in one multiplication.`
            : `${here} takes part in ${count(n)} multiplications.`,
  },
};
