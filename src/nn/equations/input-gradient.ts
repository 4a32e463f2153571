import { convolutionSizes, GIVEN, gradientsOf, RESULTS, UNFOLDED } from "./convolution.js";
import { Equation } from "./equation.js";

/** The names of the two tensors of the third method for ∂L/∂X. */
export const PADDED = "∂L/∂Y padded";
export const ROTATED = "K rotated";

/**
 * The multiplications of a convolution (see `convolutionEquation`), with an index in two tensors more, for
 * the method that correlates ∂L/∂Y with the rotated kernel:
 *
 *     ∂L/∂Y padded [c2, h + k1 − 1, w + k2 − 1]   ∂L/∂Y with a margin of k − 1 zeros
 *     K rotated    [c1, c2, k1, k2]               K turned by 180°, its channels changed round
 *
 * In the padded gradient a term stands at the pixel's index p + i plus the rotated weight's ~i. A cell of the
 * margin has no multiplication. Throws RangeError for sizes that do not make a convolution.
 */
export function inputGradientEquation(
  image: readonly [number, number, number],
  kernel: readonly [number, number, number, number],
): Equation {
  const [, h, w] = image;
  const [c2, , k1, k2] = kernel;
  const text = [
    `${GIVEN} · ${ROTATED}[c,o,~i,~j]`,
    UNFOLDED,
    RESULTS,
    `${gradientsOf(RESULTS)} · ${PADDED}[o,p+i+~i,q+j+~j]`,
    gradientsOf(UNFOLDED),
    gradientsOf(GIVEN),
  ].join(" → ");
  return new Equation(text, convolutionSizes("inputGradientEquation", image, kernel), {
    shapes: { [PADDED]: [c2, h + k1 - 1, w + k2 - 1] },
  });
}
