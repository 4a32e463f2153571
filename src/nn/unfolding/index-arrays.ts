import { type Tensor, tensor } from "../tensor.js";
import { imageSizes } from "./image-sizes.js";

/** The arrays that place the weights in K″, each of shape [o1·o2, k1·k2]: a row for each output, a column for each weight. */
export interface KernelIndexArrays {
  /** r = p·o2 + q, the row of K″. */
  ridx: Tensor;
  /** q, the output's column. */
  cidx1: Tensor;
  /** j, the weight's column. */
  cidx2: Tensor;
  /** i·w, the weight's row, in pixels. */
  cidx3: Tensor;
  /** p·w, the output's row, in pixels. */
  cidx4: Tensor;
  /** Their sum (p + i)·w + (q + j), the column of K″: the flat number of the pixel under the weight. */
  cidx: Tensor;
}

/**
 * The index arrays of `K″[:, :, ridx, cidx] = K`, for an image of h × w pixels and kernels of k1 × k2. Flattening a place
 * is linear, (u, v) ↦ u·w + v, so the flat number of a sum of places is the sum of their flat numbers.
 *
 * @throws RangeError for sizes that do not make a convolution.
 */
export function kernelIndexArrays(
  image: readonly [h: number, w: number],
  window: readonly [k1: number, k2: number],
): KernelIndexArrays {
  const [, w] = image;
  const array = arrays("kernelIndexArrays", image, window);
  return {
    ridx: array(({ r }) => r),
    cidx1: array(({ q }) => q),
    cidx2: array(({ j }) => j),
    cidx3: array(({ i }) => i * w),
    cidx4: array(({ p }) => p * w),
    cidx: array(({ p, q, i, j }) => (p + i) * w + (q + j)),
  };
}

/** The arrays that take the pixels of X′, each of shape [o1·o2, k1·k2]: a row a patch, a column a place in it. */
export interface InputIndexArrays {
  /** i, the weight's row. */
  ridx_r: Tensor;
  /** p, the output's row. */
  ridx_c: Tensor;
  /** Their sum p + i, the pixel's row. */
  ridx: Tensor;
  /** j, the weight's column. */
  cidx_r: Tensor;
  /** q, the output's column. */
  cidx_c: Tensor;
  /** Their sum q + j, the pixel's column. */
  cidx: Tensor;
}

/**
 * The index arrays of `X′ = X[:, :, ridx, cidx]`, the definition itself written as indices.
 *
 * @throws RangeError for sizes that do not make a convolution.
 */
export function inputIndexArrays(
  image: readonly [h: number, w: number],
  window: readonly [k1: number, k2: number],
): InputIndexArrays {
  const array = arrays("inputIndexArrays", image, window);
  return {
    ridx_r: array(({ i }) => i),
    ridx_c: array(({ p }) => p),
    ridx: array(({ p, i }) => p + i),
    cidx_r: array(({ j }) => j),
    cidx_c: array(({ q }) => q),
    cidx: array(({ q, j }) => q + j),
  };
}

/** What a row r = p·o2 + q and a column s = i·k2 + j stand for. */
type Place = Readonly<Record<"r" | "p" | "q" | "i" | "j", number>>;

function arrays(
  operation: string,
  [height, width]: readonly [number, number],
  window: readonly [number, number],
): (entry: (place: Place) => number) => Tensor {
  const { k1, k2, o1, o2 } = imageSizes(operation, [1, height, width], window);
  return (entry) => {
    const data = new Float64Array(o1 * o2 * k1 * k2);
    for (let r = 0; r < o1 * o2; r++) {
      for (let s = 0; s < k1 * k2; s++) {
        const place = { r, p: Math.floor(r / o2), q: r % o2, i: Math.floor(s / k2), j: s % k2 };
        data[r * k1 * k2 + s] = entry(place);
      }
    }
    return tensor([o1 * o2, k1 * k2], data);
  };
}
