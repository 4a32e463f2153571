import { clamp } from "../../nn/clamp.js";
import { type Tensor, tensor } from "../../nn/index.js";

const SIDE = 28;
/** A digit of MNIST fits into so many pixels each way, of which each cell takes some. */
const [INK, CELLS] = [20, 4];
const BLOCK = INK / CELLS;

/**
 * A digit of 28 × 28 pixels, from 0 for paper to 255 for ink, squeezed into X [1, 4, 4]. Each cell holds how much ink
 * there is on its 5 × 5 pixels, from 0 to 10, rounded up so that no trace of it is lost.
 */
export function coarseDigit(pixels: ArrayLike<number>): Tensor {
  const inked = Array.from(pixels, (_, at) => at).filter((at) => pixels[at]! > 0);
  const first = (places: number[]) => clamp(Math.min(...places), 0, SIDE - INK);
  const top = first(inked.map((at) => Math.floor(at / SIDE)));
  const left = first(inked.map((at) => at % SIDE));
  const data = Float64Array.from({ length: CELLS * CELLS }, (_, cell) => {
    const [row, column] = [Math.floor(cell / CELLS), cell % CELLS];
    let ink = 0;
    for (let i = 0; i < BLOCK; i++)
      for (let j = 0; j < BLOCK; j++)
        ink += pixels[(top + row * BLOCK + i) * SIDE + left + column * BLOCK + j]!;
    return Math.ceil((10 * ink) / (255 * BLOCK * BLOCK));
  });
  return tensor([1, CELLS, CELLS], data); // X [c1, h, w]
}
