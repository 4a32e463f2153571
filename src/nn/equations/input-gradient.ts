import { convolutionSizes, gradientsOf } from "./convolution.js";
import { Equation } from "./equation.js";

/** The names of the two tensors of the third method for ∂L/∂X. */
export const PADDED = "∂L/∂Y padded";
export const ROTATED = "K rotated";

/**
 * The multiplications of a convolution (see `convolutionEquation`), with an index in two tensors more, for
 * the method that correlates ∂L/∂Y with the rotated kernel:
 *
 *     ∂L/∂Y padded [c2, h + k1 − 1, w + k2 − 1]   ∂L/∂Y with a margin of k − 1 zeros
 *     K rotated    [c1, c2, k1, k2]               K turned by 180°, its channels exchanged
 *
 * In the padded gradient a term stands at the pixel's index p + i plus the rotated weight's ~i. A cell of the
 * margin has no multiplication.
 *
 * With a batch of n > 1 images, X, Y and ∂L/∂Y padded get a first axis m, an image each; the rows of X′ and Y′ of
 * one image stand below those of the image before, and X″ and Y″ have a row an image. K, K′ and K″ stay. Throws RangeError for sizes that
 * do not make a convolution.
 */
export function inputGradientEquation(
  image: readonly [number, number, number],
  kernel: readonly [number, number, number, number],
  images = 1,
): Equation {
  const [, h, w] = image;
  const [c2, , k1, k2] = kernel;
  const m = images > 1 ? "m," : "";
  const given = `X[${m}c,p+i,q+j] · K[o,c,i,j]`;
  const unfolded =
    "X′[(m,p,q),(c,i,j)] · K′[o,(c,i,j)] · X″[m,(c,p+i,q+j)] · K″[(o,p,q),(c,p+i,q+j)]";
  const results = `Y′[(m,p,q),o] · Y″[m,(o,p,q)] · Y[${m}o,p,q]`;
  const text = [
    `${given} · ${ROTATED}[c,o,~i,~j]`,
    unfolded,
    results,
    `${gradientsOf(results)} · ${PADDED}[${m}o,p+i+~i,q+j+~j]`,
    gradientsOf(unfolded),
    gradientsOf(given),
  ].join(" → ");
  const sizes = { ...convolutionSizes("inputGradientEquation", image, kernel), m: images };
  const padded = [c2, h + k1 - 1, w + k2 - 1];
  return new Equation(text, sizes, {
    shapes: { [PADDED]: images > 1 ? [images, ...padded] : padded },
  });
}

/**
 * The additions of a bias's gradient, ∂L/∂b[o] = Σ_mpq ∂L/∂Y[m,o,p,q]: of the outputs Y [c2, h′, w′] of one image, or
 * of n > 1 images, Y [n, c2, h′, w′]. ∂L/∂b is [1, c2].
 */
export function biasGradientEquation(
  outputs: readonly [number, number, number],
  images = 1,
): Equation {
  const [o, p, q] = outputs;
  const m = images > 1 ? "m," : "";
  return new Equation(`∂L/∂Y′[(m,p,q),o] · ∂L/∂Y[${m}o,p,q] → ∂L/∂b[0,o]`, { o, p, q, m: images });
}
