import { type SlidingOptions, slidingOf } from "../unfolding/sliding.js";
import { convolutionSizes, gradientsOf, indicesOf, tensorsOf } from "./convolution.js";
import { Equation } from "./equation.js";

/** The names of the two tensors of the third method for ∂L/∂X. */
export const PADDED = "∂L/∂Y padded";
export const ROTATED = "K rotated";

/**
 * The multiplications of a convolution (see `convolutionEquation`), with an index in two tensors more, for
 * the method that correlates ∂L/∂Y with the rotated kernel:
 *
 *     ∂L/∂Y padded [c2, h + d·(k1 − 1), w + d·(k2 − 1)]   ∂L/∂Y with a margin of d·(k − 1) zeros (d dilation)
 *     K rotated    [c1, c2, k1, k2]                       K turned by 180°, its channels exchanged
 *
 * A stride moves the numbers of the padded gradient apart, a padding makes its margin narrower: output p stands there at
 * p·stride + d·(k1 − 1) − padding. What holds no number of ∂L/∂Y has no multiplication.
 *
 * With a batch of n > 1 images, X, Y and ∂L/∂Y padded get a first axis m, an image each; see `tensorsOf`. K, K′ and K″ stay.
 *
 * Throws RangeError for sizes or options that do not make a convolution.
 */
export function inputGradientEquation(
  image: readonly [number, number, number],
  kernel: readonly [number, number, number, number],
  images = 1,
  options?: Omit<SlidingOptions, "groups">,
): Equation {
  const operation = "inputGradientEquation";
  const sliding = slidingOf(operation, options);
  const { stride, padding, dilation } = sliding;
  const along = (a: 0 | 1, place: string) => {
    const reach = dilation[a] * (kernel[a + 2]! - 1);
    const margin = reach - padding[a];
    return `${stride[a]}${place}${margin < 0 ? "-" : "+"}${Math.abs(margin)}<${image[a + 1]! + reach}`;
  };
  const padded = `${PADDED}[${images > 1 ? "m," : ""}o,${along(0, "p")},${along(1, "q")}]`;
  const [given, unfolded, results] = tensorsOf(indicesOf(image, sliding), images);
  const text = [
    `${given} · ${ROTATED}[c,o,~i,~j]`,
    unfolded,
    results,
    `${gradientsOf(results)} · ${padded}`,
    gradientsOf(unfolded),
    gradientsOf(given),
  ].join(" → ");
  const sizes = convolutionSizes(operation, image, kernel, sliding);
  return new Equation(text, images > 1 ? { ...sizes, m: images } : sizes);
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
