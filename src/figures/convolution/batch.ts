import { Equation } from "../../nn/index.js";

/** How many images a batch has, and the sizes of each, [c1, h, w], and of the kernels, [c2, c1, k1, k2]. */
interface BatchSizes {
  images: number;
  image: readonly [c1: number, h: number, w: number];
  kernel: readonly [c2: number, c1: number, k1: number, k2: number];
}

/**
 * The multiplications of a convolution of a batch, Y[m,o,p,q] = Σ_cij X[m,c,p+i,q+j] · K[o,c,i,j], in all ways to write
 * them. X′ and Y′ have a block of rows for each image m, X″ and Y″ a single row; K′ and K″ are those of one image.
 */
export function batchEquation({ images, image, kernel }: BatchSizes): Equation {
  const [c1, h, w] = image;
  const [c2, , k1, k2] = kernel;
  return new Equation(
    [
      "X[m,c,p+i,q+j] · K[o,c,i,j]",
      "X′[(m,p,q),(c,i,j)] · K′[o,(c,i,j)] · X″[m,(c,p+i,q+j)] · K″[(o,p,q),(c,p+i,q+j)]",
      "Y′[(m,p,q),o] · Y″[m,(o,p,q)]",
      "Y[m,o,p,q]",
    ].join(" → "),
    { m: images, c: c1, o: c2, i: k1, j: k2, p: h - k1 + 1, q: w - k2 + 1 },
  );
}
