import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  firstOutput: {
    question:
      "A guess first: a 2 × 2 kernel slides over an image. Through which weight does the first output see the pixel in row 1, column 1?",
    options: {
      first: "the first weight, K[0,0]",
      last: "the last weight, K[1,1]",
      all: "all four weights",
    },
  },
  overview: { pixels: "one number for each pixel" },

  sheet: (channel: number) => `Column of K″ in output channel ${channel}, cut into rows`,
  wrongByAssignment: {
    question: (pixels: number) =>
      `A guess: somebody writes = where += belongs. How many of the ${count(pixels)} pixels come out wrong, with the numbers above?`,
  },
  folding: {
    steps: "Rows of ∂L/∂X′ folded back",
    folded: (rows: number, all: number) =>
      rows === 0
        ? "Nothing is folded back yet."
        : rows === all
          ? `All ${count(rows)} rows are folded back.`
          : `Row ${rows - 1}, the share of place ${rows - 1}, has just been folded back.`,
    rows: "a row for each place",
  },

  adjoint: {
    titles: {
      x: { title: "x", remark: "any image" },
      g: { title: "g", remark: "any numbers in the shape of X′" },
      unfolded: { title: "unfold(x)", remark: "U x" },
      folded: { title: "fold(g)", remark: "Uᵀ g" },
    },
    unfolded: (value: Node): (string | Node)[] => ["⟨unfold(x), g⟩ = ", value],
    folded: (value: Node): (string | Node)[] => ["⟨x, fold(g)⟩ = ", value],
    equal: "✓ Equal, to the last digit: fold is the adjoint of unfold.",
    rounded: "✓ Equal, but for the rounding of the last digits: fold is the adjoint of unfold.",
    different: "✗ They differ: this is not the adjoint of unfold.",
    mistaken: "fold with = in place of +=",
  },

  rotation: {
    column: (column: number) => `column ${column}`,
    rising: (column: number) =>
      `Column ${column} of K″ rises out of the matrix and is cut into rows; beside it, the kernel turns by 180° and comes to lie on it.`,
    kernelName: (o: number, c: number) => `K[${o},${c}]`,
    steps: "From a column of K″ to the rotated kernel",
    stages: [
      "The column of the chosen pixel stands in K″: what each output multiplies the pixel by.",
      "The column has risen out of K″.",
      "It stands beside K″, from the first output at the top to the last at the bottom.",
      "Cut into rows as long as the output’s, each weight stands at the place of its output. A dot: that output does not use the pixel.",
      "The dots are gone, and the kernel has made half a turn.",
      "The turned kernel lies on what is left of the column: the same weights.",
    ],
    outside: "What lies outside belongs to outputs that do not exist.",
    unrotatedBelow: "Below, the kernel as it stands is laid on the outputs in its place.",
    unrotated: "leave the kernel unrotated",
    symmetric: "a kernel that is the same after half a turn",
    pixels: "choose a pixel",
    asItStands: "The kernel as it stands",
    rotated: "The rotated kernel",
  },

  methods: {
    way: "draw",
    ways: {
      kernel: "through K″",
      folding: "through folding",
      correlation: "through correlation",
    },
    steps: "Pixels of ∂L/∂X computed",
    computed: (pixels: number, all: number, last: string) =>
      pixels === 0
        ? "Nothing is computed yet."
        : pixels === all
          ? `All ${count(pixels)} pixels are computed.`
          : `${count(pixels)} of ${count(all)} pixels are computed. The last of them is ${last}.`,
    padded: "∂L/∂Y with a margin of zeros",
    rotated: "K after half a turn",
  },
};
