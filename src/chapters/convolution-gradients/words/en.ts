import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** The cells that one multiplication has in X, K and ∂L/∂Y. */
interface Homes {
  pixel: string;
  weight: string;
  gradient: string;
}

export const en = {
  firstOutput: {
    question:
      "A guess first: a 2 × 2 kernel slides over a 3 × 3 image. Through which weight does the first output see the middle pixel?",
    options: {
      first: "the first weight, K[0,0]",
      last: "the last weight, K[1,1]",
      all: "all four weights",
    },
  },
  sizes: { height: "height", width: "width", kernel: "kernel size" },
  overview: {
    image: "input",
    kernel: "kernel",
    output: "output",
    given: "given",
    pixels: "what each pixel hears",
    weights: "what each weight hears",
    invitation: "Choose a cell, in any matrix.",
  },

  /** What a cell holds. `here` is the cell with its number; all others are names of cells. */
  cell: {
    pixel: (here: string, outputs: number) =>
      outputs === 1
        ? `${here}. The pixel is seen by one output; it sends back its gradient times the weight that it sees the pixel through.`
        : `${here}. The pixel is seen by ${count(outputs)} outputs; each sends back its gradient times the weight that it sees the pixel through.`,
    flatPixel: (here: string, pixel: string, column: number) =>
      `${here}, which is ${pixel}: column ${column} of K″ times ∂L/∂Y″.`,
    toPixel: (here: string, output: number, { pixel, gradient, weight }: Homes) =>
      `${here}: what output ${output} sends back to the pixel ${pixel}, ${gradient} times ${weight}.`,
    weight: (here: string, outputs: number) =>
      outputs === 1
        ? `${here}. The weight is used for one output; it sends back its gradient times the pixel that the weight lies on.`
        : `${here}. The weight is used for ${count(outputs)} outputs; each sends back its gradient times the pixel that the weight lies on.`,
    noWeight: (cell: string) => `${cell}: no weight stands here in K″, so nothing is sent back.`,
    toWeight: (here: string, output: number, { weight, gradient, pixel }: Homes) =>
      `${here}: what output ${output} sends back to the weight ${weight}, ${gradient} times ${pixel}.`,
    output: (here: string, products: number) =>
      `${here}. This output is the sum of ${count(products)} multiplications, so its gradient goes back to ${count(products)} pixels and ${count(products)} weights.`,
    margin: (cell: string) => `${cell} lies in the margin: a zero, for no output stands there.`,
    padded: (here: string, gradient: string) =>
      `${here}, which is ${gradient} in its margin of zeros.`,
    rotated: (here: string, weight: string) =>
      `${here}, which is the weight ${weight} at its new place.`,
  },

  sheet: "Column of K″, cut into rows",
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
          : `Row ${rows - 1}, the message of output ${rows - 1}, has just been folded back.`,
    assign: "write = where += belongs",
    by: (rule: string) => `Folding by ${rule}`,
    rows: "a row an output",
    waits: "The gradient check waits until all rows are folded back.",
    weightRows: "a dot where K″ holds no weight",
  },
  ledger: {
    label: (tensor: string) => `${tensor}, account by account`,
    from: (rule: string, source: string) => `${rule} from ${source}`,
    nothing: "nothing yet",
  },

  rotation: {
    unfolded: "a row an output, a column a pixel",
    column: (column: number) => `column ${column}`,
    switch: "leave the kernel unrotated",
    kernel: "kernel",
    pixels: "choose a pixel",
    unrotated: "The kernel as it stands",
    rotated: "The rotated kernel",
    forwards: "K, read forwards",
    downwards: (column: number) => `Column ${column} of K″, read downwards`,
  },

  methods: {
    steps: "Pixels of ∂L/∂X computed",
    computed: (pixels: number, all: number, last: string) =>
      pixels === 0
        ? "Nothing is computed yet."
        : pixels === all
          ? `All ${count(pixels)} pixels are computed.`
          : `${count(pixels)} of ${count(all)} pixels are computed. The last of them is ${last}.`,
    padded: "P, with a margin of zeros",
    rotated: "by 180°",
  },
};
