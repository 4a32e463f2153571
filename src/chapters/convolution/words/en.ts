import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  firstCost: {
    question:
      "A guess first. Four kernels of 5 × 5 slide over an image of 28 × 28 pixels. How many multiplications is that?",
  },

  finder: {
    kernel: "kernel",
    output: "the answer at each place",
    invitation: "Choose a cell of Y to see where its number comes from.",
  },
  moving: {
    label: "Move the picture",
    arrows: { left: "←", up: "↑", down: "↓", right: "→" },
    ways: { left: "to the left", up: "up", down: "down", right: "to the right" },
  },
  edges: {
    plain: (sum: string, answer: string, ink: string) =>
      `This kernel does not answer to edges alone. Its weights add up to ${sum}, so on plain ink of ${ink} it answers ${answer}.`,
    neither:
      "This kernel finds no straight edge: its weights add up to 0 in every row and in every column.",
    both: "This kernel finds edges, but of both kinds: neither its rows nor its columns all add up to 0.",
    vertical:
      "Found. This kernel answers at vertical edges. On plain ink, on paper and along horizontal edges it answers 0.",
    horizontal:
      "This kernel finds horizontal edges. At a vertical edge, on plain ink and on paper it answers 0.",
  },

  sliding: {
    height: "height",
    width: "width",
    kernel: "kernel size",
    step: "Outputs computed",
    at: (output: number, all: number, row: number, column: number) =>
      `Output ${count(output)} of ${count(all)}: the kernel’s corner lies on row ${row}, column ${column}.`,
    filling: "output, as far as it is computed",
  },

  channels: {
    inputs: "input channels c₁",
    outputs: "output channels c₂",
    image: "c₁ channels",
    kernels: "one row for each kernel, one column for each channel of X",
    biases: "one for each kernel",
    pictures: "one map for each kernel",
    invitation: "Choose a cell.",
    bias: (channel: number, value: string) =>
      `b[0,${channel}] = ${value} is a bias. It is added to every output of channel ${channel}.`,
  },

  turned: {
    straight: "X ⋆ K, with K as it stands",
    title: "Y↻",
    remark: "X ⋆ K↻, with K turned by 180°",
    same: "Here both are the same: half a turn maps this kernel to itself.",
    differ: "The two differ: half a turn makes another kernel of this one.",
  },
};
