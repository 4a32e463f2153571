import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** The cells that one multiplication has in X, K and Y. */
interface Homes {
  pixel: string;
  weight: string;
  output: string;
}

export const en = {
  settings: {
    height: "height",
    width: "width",
    kernel: "kernel size",
    inputs: "input channels",
    outputs: "output channels",
    picture: "image",
    weights: "kernels",
  },
  pictures: {
    numbers: "numbers",
    stroke: "a stroke",
    slant: "a slanted stroke",
    edge: "an edge",
    checkerboard: "a checkerboard",
    digit: "a handwritten digit",
  },
  kernels: {
    numbers: "numbers",
    vertical: "vertical edges",
    horizontal: "horizontal edges",
    blur: "blur",
    sharpen: "sharpen",
    identity: "identity",
    trained0: "learned, channel 0",
    trained1: "learned, channel 1",
    trained2: "learned, channel 2",
    trained3: "learned, channel 3",
  },
  given: { image: "input", kernel: "kernel" },
  painting: { label: "Paint with", none: "nothing" },
  invitation: "Choose a cell, in any matrix.",
  leftOf: (rows: number, columns: number) => `left of ${rows} × ${columns}`,

  /** What a cell holds. `here` is the cell with its number, `X[0,1,1] = 6`; all others are names of cells. */
  cell: {
    pixel: (here: string, uses: number) =>
      uses === 1
        ? `${here} is a pixel. One multiplication uses it.`
        : `${here} is a pixel. ${count(uses)} multiplications use it.`,
    weight: (here: string, uses: number) =>
      uses === 1
        ? `${here} is a weight. The kernel has one place, where it is used once.`
        : `${here} is a weight. It is used ${count(uses)} times, once wherever the kernel stands.`,
    pixelCopy: (here: string, row: number, column: number, { pixel, output }: Homes) =>
      `${here} is a copy of the pixel ${pixel}. Row ${row} holds what the output ${output} sees; ` +
      `column ${column} meets weight ${column} of each kernel.`,
    flatWeight: (here: string, weight: string, row: number) =>
      `${here} is the weight ${weight}: row ${row} is the whole kernel ${row}, laid flat.`,
    flatPixel: (here: string, pixel: string) =>
      `${here} is the pixel ${pixel}, all pixels laid in one row.`,
    noWeight: (cell: string, output: string, pixel: string) =>
      `${cell} holds no weight: the output ${output} does not see the pixel ${pixel}.`,
    weightCopy: (here: string, row: number, column: number, { pixel, weight, output }: Homes) =>
      `${here} is a copy of the weight ${weight}. Row ${row} makes the output ${output}; ` +
      `column ${column} meets the pixel ${pixel}.`,
    output: (here: string, products: number) =>
      products === 1
        ? `${here} is an output: the sum of one multiplication.`
        : `${here} is an output: the sum of ${count(products)} multiplications.`,
    outputWithBias: (here: string, products: number) =>
      products === 1
        ? `${here} is an output: the sum of one multiplication and its bias.`
        : `${here} is an output: the sum of ${count(products)} multiplications and its bias.`,
  },
};
