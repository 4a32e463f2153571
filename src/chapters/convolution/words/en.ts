import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  firstCost: {
    question:
      "A guess first. Four kernels of 5 × 5 slide over an image of 28 × 28 pixels. How many times are two numbers multiplied?",
  },

  sliding: {
    height: "height",
    width: "width",
    kernel: "kernel size",
    step: "Outputs computed",
    at: (output: number, all: number, row: number, column: number) =>
      `Output ${count(output)} of ${count(all)}: the kernel lies at row ${row}, column ${column}.`,
    filling: "output, filling",
  },

  channels: {
    inputs: "input channels c₁",
    outputs: "output channels c₂",
    image: "c₁ channels",
    kernels: "a row a kernel, a column a channel of X",
    biases: "one a kernel",
    pictures: "a picture a kernel",
    invitation: "Choose a cell.",
    bias: (channel: number, value: string) =>
      `b[0,${channel}] = ${value} is a bias. It is added to every output of channel ${channel}.`,
  },

  turned: {
    straight: "K as it stands, as everywhere here",
    title: "Y, turned",
    remark: "K turned by 180°, as in mathematics",
  },

  secondCost: {
    question:
      "The second layer of our network has 16 kernels with 4 channels each, where the first has 4 with one. But its images are 12 × 12 and its kernels 3 × 3. Does it cost more than the first, or less?",
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
    side: "image side",
    window: "kernel side",
    in: "input channels",
    out: "output channels",
  },

  price: {
    caption: "One image. Memory beside X, K and Y, 4 bytes a number.",
    columns: { multiplyAdds: "multiply-adds", memory: "memory", zeros: "zeros", time: "ms" },
    methods: { loops: "loops", "X′": "X′", "K″": "dense K″" },
    none: "none",
    notYet: "not yet",
    tooLarge: "too large",
    measure: "Measure",
    measuring: (method: string) => `Measuring ${method} …`,
    measured: (images: number, runs: number) =>
      `Milliseconds an image, measured here and now: ` +
      `${images === 1 ? "one image" : `${count(images)} images`} in float32, ` +
      `the median of ${count(runs)} runs, unfolding included.`,
    notMade: (bytes: string) => `A dense K″ of ${bytes} is not made.`,
  },

  growth: {
    axis: "image side",
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
