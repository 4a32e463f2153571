import type { ImageShape, KernelShape } from "../../nn/convolution/index.js";
import { Convolution, heUniform, seededRandom, type Tensor, tensor } from "../../nn/index.js";

/** Images x [n, c1, h, w] and a kernel k [c2, c1, k1, k2] to time a convolution on, drawn at random, in float32. */
export function convolutionToTime(
  images: number,
  image: ImageShape,
  [c2, c1, k1, k2]: KernelShape,
): { x: Tensor; k: Tensor } {
  const random = seededRandom(1);
  const { k } = new Convolution(c1, c2, k1, k2, { initialise: heUniform, random }).params;
  const size = image.reduce((product, length) => product * length, images);
  return { x: tensor([images, ...image], new Float32Array(size).map(random)), k };
}
