import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");
const cells = (n: number) => (n === 1 ? "1 cell" : `${count(n)} cells`);

/** The cells that one multiplication has in X, K and ∂L/∂Y. */
interface Homes {
  pixel: string;
  weight: string;
  gradient: string;
}

/** `rule` is whose gradient it is, as a sentence begins: “The winner’s rule”. */
export const en = {
  agrees: (rule: string, difference: Node): (string | Node)[] => [
    `✓ ${rule} agrees with finite differences, to `,
    difference,
    ".",
  ],
  lastDigit: "the last digit",
  differs: (rule: string, wrong: number, cell: string, analytic: string, numeric: string) =>
    `✗ ${rule} is wrong in ${cells(wrong)}. ` +
    `At ${cell} it says ${analytic}, finite differences say ${numeric}.`,
  kink: (rule: string, differing: number, cell: string, analytic: string, numeric: string) =>
    `◇ ${rule} differs from finite differences in ${cells(differing)}, and only where ` +
    `there is no slope to find. ` +
    `At ${cell} it says ${analytic}, finite differences say ${numeric}.`,

  /** Titles of the two pages, to link from one to the other. */
  pages: { kernel: "The gradient of the kernel", pixels: "The gradient of the pixels" },
  sizes: {
    height: "height",
    width: "width",
    kernel: "kernel",
    inputs: "channels in",
    outputs: "channels out",
    images: "images",
    noRoom: "At this size the unfolded matrices would not fit the page. Take a smaller image.",
  },
  grids: {
    image: "input",
    kernel: "kernel",
    given: "given",
  },
  invitation: "Choose a cell, in any matrix.",

  /** What a cell holds. `here` is the cell with its number; all others are names of cells. */
  cell: {
    pixel: (here: string, outputs: number) =>
      outputs === 1
        ? `${here}. One output uses this pixel; it sends back its gradient times the weight on the pixel.`
        : `${here}. ${count(outputs)} outputs use this pixel; each sends back its gradient times its weight on the pixel.`,
    flatPixel: (here: string, pixel: string, column: number) =>
      `${here}, which is ${pixel}: ∂L/∂Y″ times column ${column} of K″.`,
    toPixel: (here: string, output: number, { pixel, gradient, weight }: Homes) =>
      `${here}: what output ${output} sends back to the pixel ${pixel}, ${gradient} times ${weight}.`,
    toPixelFromChannels: (here: string, row: number, pixel: string, channels: number) =>
      `${here}: what the ${count(channels)} outputs at place ${row} send back to the pixel ${pixel}, added over the output channels.`,
    weight: (here: string, outputs: number) =>
      outputs === 1
        ? `${here}. The weight is used for one output; it sends back its gradient times the pixel under the weight.`
        : `${here}. The weight is used for ${count(outputs)} outputs; each sends back its gradient times the pixel under the weight.`,
    bias: (cell: string) =>
      `${cell} is the sum of ∂L/∂Y over every place of its channel, in every image.`,
    noWeight: (here: string) =>
      `${here}. No weight stands at this place of K″, so this product belongs to no weight and is left out.`,
    toWeight: (here: string, output: number, { weight, gradient, pixel }: Homes) =>
      `${here}: what output ${output} sends back to the weight ${weight}, ${gradient} times ${pixel}.`,
    toWeightInBatch: (here: string, output: number, weight: string, images: number) =>
      `${here}: what output ${output} sends back to the weight ${weight}, added over the ${count(images)} images.`,
    output: (here: string, products: number) =>
      products === 1
        ? `${here}. This output is one multiplication, so its gradient goes back to one pixel and one weight.`
        : `${here}. This output is the sum of ${count(products)} multiplications, so its gradient goes back to ${count(products)} pixels and ${count(products)} weights.`,
    flatOutput: (here: string, gradient: string, products: number) =>
      products === 1
        ? `${here}, which is ${gradient}. Its gradient goes back to one pixel and one weight.`
        : `${here}, which is ${gradient}. Its gradient goes back to ${count(products)} pixels and ${count(products)} weights.`,
    margin: (cell: string) => `${cell} lies in the margin: it is zero, because there is no output.`,
    padded: (here: string, gradient: string) =>
      `${here}, which is ${gradient} inside its margin of zeros.`,
    rotated: (here: string, weight: string) =>
      `${here}, which is the weight ${weight} at its new place.`,
  },

  folding: {
    assign: "write = where += belongs",
    by: (rule: string) => `Folding by ${rule}`,
    waits: "The gradient check waits until all rows are folded back.",
  },
  ledger: {
    label: (tensor: string) => `${tensor}, account by account`,
    from: (rule: string, source: string) => `${rule} from ${source}`,
    nothing: "nothing yet",
  },
};
