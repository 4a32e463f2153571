import {
  convolveByDefinition,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../nn/index.js";
import { png } from "./png.js";

/** The picture beside a shared link, in the folder of the built site. */
export const SHARE_PICTURE = { file: "share.png", width: 1200, height: 630 } as const;

type Colour = readonly [red: number, green: number, blue: number];
const PAPER: Colour = [253, 252, 249];
const RULE: Colour = [217, 212, 199];
const POSITIVE: Colour = [47, 109, 179];
const NEGATIVE: Colour = [194, 85, 47];
const ACCENT: Colour = [179, 38, 30];

const SIDE = 6;
/** A stroke on a sheet of 6 × 6. */
const STROKE = [
  [0, 0, 0, 0, 1, 1],
  [0, 0, 0, 1, 2, 1],
  [0, 0, 1, 2, 1, 0],
  [0, 1, 2, 1, 0, 0],
  [0, 2, 1, 0, 0, 0],
  [0, 1, 0, 0, 0, 0],
];
/** It answers to slanted edges. */
const KERNEL = [
  [2, 1, 0],
  [1, 0, -1],
  [0, -1, -2],
];
/** The output whose patch and rows are framed: row 1, column 3 of 4 × 4. */
const CHOSEN = { row: 1, column: 3, width: 4 };

/**
 * The home page's idea as a picture, computed: an image X, a kernel K and their convolution Y, then X′, and below them
 * K″; the patch of one output is framed, and in both matrices the row that holds it.
 */
export function sharePicture(): Buffer {
  const { width, height } = SHARE_PICTURE;
  const sheet = new Sheet(width, height);
  const x = tensor([1, 1, SIDE, SIDE], STROKE.flat());
  const k = tensor([1, 1, 3, 3], KERNEL.flat());
  const { row, column } = CHOSEN;
  const r = row * CHOSEN.width + column;
  sheet.draw(x, { columns: SIDE, at: [60, 44], cell: 32, framed: [row, column, 3, 3] });
  sheet.draw(k, { columns: 3, at: [404, 44], cell: 32, framed: [0, 0, 3, 3] });
  const y = convolveByDefinition(x, k);
  sheet.draw(y, { columns: CHOSEN.width, at: [652, 44], cell: 32, framed: [row, column, 1, 1] });
  const rows = unfoldInput(x, [3, 3]);
  sheet.draw(rows, { columns: 9, at: [834, 44], cell: 34, framed: [r, 0, 1, 9] });
  const stamps = unfoldKernel(k, [SIDE, SIDE]);
  sheet.draw(stamps, { columns: SIDE ** 2, at: [60, 268], cell: 20, framed: [r, 0, 1, SIDE ** 2] });
  return png(width, height, sheet.pixels);
}

/** How a matrix stands on a sheet: its upper left corner and the side of a cell, in pixels. */
interface Drawing {
  columns: number;
  at: readonly [left: number, top: number];
  cell: number;
  /** The cells that a frame goes around. */
  framed: readonly [row: number, column: number, rows: number, columns: number];
}

/** Paper that matrices are drawn on. */
class Sheet {
  readonly pixels: Uint8Array;
  readonly #width: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.pixels = new Uint8Array(width * height * 3);
    this.#fill(0, 0, width, height, PAPER);
  }

  draw({ data }: Tensor, { columns, at: [left, top], cell, framed }: Drawing): void {
    this.#fill(left - 1, top - 1, columns * cell + 1, (data.length / columns) * cell + 1, RULE);
    const largest = Math.max(...Array.from(data, Math.abs));
    data.forEach((value, i) => {
      const [row, column] = [Math.floor(i / columns), i % columns];
      const colour = tint(value / largest);
      this.#fill(left + column * cell, top + row * cell, cell - 1, cell - 1, colour);
    });
    const [row, column, rows, across] = framed;
    this.#frame(left + column * cell, top + row * cell, across * cell, rows * cell);
  }

  #frame(left: number, top: number, width: number, height: number): void {
    const [outside, line] = [3, 4];
    const [w, h] = [width + 2 * outside - 1, height + 2 * outside - 1];
    const [l, t] = [left - outside, top - outside];
    this.#fill(l, t, w, line, ACCENT);
    this.#fill(l, t + h - line, w, line, ACCENT);
    this.#fill(l, t, line, h, ACCENT);
    this.#fill(l + w - line, t, line, h, ACCENT);
  }

  #fill(left: number, top: number, width: number, height: number, colour: Colour): void {
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) this.pixels.set(colour, (y * this.#width + x) * 3);
  }
}

/** Paper for 0, blue for 1, red for −1, and mixtures between. */
function tint(share: number): Colour {
  const end = share < 0 ? NEGATIVE : POSITIVE;
  const mixed = PAPER.map((paper, i) => Math.round(paper + (end[i]! - paper) * Math.abs(share)));
  return mixed as unknown as Colour;
}
