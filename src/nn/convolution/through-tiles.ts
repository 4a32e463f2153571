import { checkSize } from "../check.js";
import { allocate, dtypeOf } from "../dtype.js";
import { addProduct } from "../matrix/add-product.js";
import { matrix, transpose } from "../matrix/matrix.js";
import { type Tensor, zeros } from "../tensor.js";
import { areaOf, imageSizes } from "../unfolding/image-sizes.js";
import { unfoldImage } from "../unfolding/unfold-input.js";
import { sizesFromInputAndKernel } from "./sizes.js";

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
  const image = imageSizes("convolveInTiles", sizes.x.slice(1), [k1, k2]);
  const tile = allocate(Math.min(rows, places) * weights, dtypeOf(x.data));
  const y = zeros(sizes.y, dtypeOf(x.data));
  const kernels = matrix(k.data, c2, weights); // K′ [c2, c1·k1·k2]
  for (let m = 0; m < n; m++) {
    for (let start = 0; start < places; start += rows) {
      const end = Math.min(start + rows, places);
      unfoldImage(x.data, m * areaOf(image), image, tile, 0, [start, end]);
      const patches = matrix(tile, end - start, weights);
      // Y′ᵀ [c2, end − start]: these places of all maps of the image.
      const outputs = {
        ...matrix(y.data, c2, end - start, m * c2 * places + start),
        rowStride: places,
      };
      addProduct(outputs, kernels, transpose(patches));
    }
  }
  return { y, bytes: tile.byteLength };
}
