import { type Shape, sizesOf } from "../shape.js";
import { imageSizes } from "../unfolding/image-sizes.js";
import type { Assignment } from "./axes.js";
import { Equation } from "./equation.js";

/** The tensors of a convolution: as they are given, unfolded, and as its result can be written. */
const GIVEN = "X[c,p+i,q+j] · K[o,c,i,j]";
const UNFOLDED = "X′[(p,q),(c,i,j)] · K′[o,(c,i,j)] · X″[0,(c,p+i,q+j)] · K″[(o,p,q),(c,p+i,q+j)]";
const RESULTS = "Y′[(p,q),o] · Y″[0,(o,p,q)] · Y[o,p,q]";

/**
 * The multiplications of a convolution of one image, [c1, h, w] with [c2, c1, k1, k2]. Each is one term of
 *
 *     Y[o,p,q] = Σ_{c,i,j} X[c,p+i,q+j] · K[o,c,i,j]
 *
 * and has an index in every way of writing the same sum:
 *
 *     X [c1, h, w]           K [c2, c1, k1, k2]       Y [c2, o1, o2]
 *     X′ [o1·o2, c1·k1·k2]   K′ [c2, c1·k1·k2]        Y′ [o1·o2, c2]
 *     X″ [1, c1·h·w]         K″ [c2·o1·o2, c1·h·w]    Y″ [1, c2·o1·o2]
 *
 * and in the gradient of each, ∂L/∂X and so on, of the same shape: ∂L/∂X and ∂L/∂K are sums over the same
 * index set, with ∂L/∂Y for one of the factors.
 *
 * Throws RangeError for sizes that do not make a convolution.
 */
export function convolutionEquation(
  image: readonly [number, number, number],
  kernel: readonly [number, number, number, number],
): Equation {
  // Backwards the order is the other way round: ∂L/∂Y is given, ∂L/∂X and ∂L/∂K come last.
  const backward = [RESULTS, UNFOLDED, GIVEN].map(gradientsOf);
  return new Equation(
    [GIVEN, UNFOLDED, RESULTS, ...backward].join(" → "),
    convolutionSizes("convolutionEquation", image, kernel),
  );
}

/** Where a bias goes: b [1, c2] into every output Y [c2, o1, o2] of its channel. */
export function convolutionBiasEquation(outputs: Shape): Equation {
  const [o, p, q] = sizesOf(outputs, 3);
  return new Equation("b[0,o] → Y[o,p,q]", { o, p, q });
}

/** The same tensors' gradients, side by side. */
export function gradientsOf(tensors: string): string {
  return tensors.replaceAll(/(?<=^|· )/g, "∂L/∂");
}

/** The loop variables of a convolution. Throws RangeError for sizes that do not make one. */
export function convolutionSizes(
  operation: string,
  image: readonly [number, number, number],
  [c2, , ...window]: readonly [number, number, number, number],
): Assignment {
  const { c1, h, w, k1, k2 } = imageSizes(operation, image, window);
  return { p: h - k1 + 1, q: w - k2 + 1, o: c2, c: c1, i: k1, j: k2 };
}
