import { checkSize } from "../check.js";
import { allocate, dtypeOf, type Numbers } from "../dtype.js";
import { addProduct } from "../matrix/add-product.js";
import { matrix, transpose } from "../matrix/matrix.js";
import { type Tensor, zeros } from "../tensor.js";
import { type ConvolutionSizes, sizesFromInputAndKernel } from "./sizes.js";

/** A convolution in tiles, and how many bytes of X′ existed at a time. */
export interface TiledConvolution {
  y: Tensor;
  bytes: number;
}

/**
 * Y = X ∗ K through X′, of which only so many rows exist at a time: a tile of patches is written, multiplied by
 * K′ᵀ, and written over by the next. With one row it is the definition, patch by patch; with all rows it is
 * `convolveUnfoldedInput`.
 *
 * x [n, c1, h, w], k [c2, c1, k1, k2] → y [n, c2, o1, o2]. Throws RangeError for shapes that do not fit, or a number of
 * rows that is no positive integer.
 */
export function convolveInTiles(x: Tensor, k: Tensor, rows: number): TiledConvolution {
  checkSize("convolveInTiles", "rows", rows);
  const sizes = sizesFromInputAndKernel("convolveInTiles", x, k);
  const [n, c2, o1, o2] = sizes.y;
  const [, channels, k1, k2] = sizes.k;
  const [places, weights] = [o1 * o2, channels * k1 * k2];
  const tile = allocate(Math.min(rows, places) * weights, dtypeOf(x.data));
  const y = zeros(sizes.y, dtypeOf(x.data));
  const kernels = matrix(k.data, c2, weights); // K′ [c2, c1·k1·k2]
  for (let image = 0; image < n; image++) {
    for (let start = 0; start < places; start += rows) {
      const count = Math.min(rows, places - start);
      writePatches(x.data, image, sizes, { start, count, tile });
      const patches = matrix(tile, count, weights);
      // Y′ᵀ [c2, count]: these places of all maps of the image.
      const outputs = {
        ...matrix(y.data, c2, count, image * c2 * places + start),
        rowStride: places,
      };
      addProduct(outputs, kernels, transpose(patches));
    }
  }
  return { y, bytes: tile.byteLength };
}

/** Writes the patches of the places start, …, start + count − 1 of one image into the tile, a row each. */
function writePatches(
  x: Numbers,
  image: number,
  { x: [, c1, h, w], k: [, , k1, k2], y: [, , , o2] }: ConvolutionSizes,
  { start, count, tile }: { start: number; count: number; tile: Numbers },
): void {
  let cell = 0;
  for (let r = start; r < start + count; r++) {
    const [p, q] = [Math.floor(r / o2), r % o2];
    for (let c = 0; c < c1; c++) {
      for (let i = 0; i < k1; i++) {
        const from = ((image * c1 + c) * h + p + i) * w + q;
        for (let j = 0; j < k2; j++) tile[cell++] = x[from + j]!;
      }
    }
  }
}
