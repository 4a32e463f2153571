import { type Shape, sizesOf } from "../shape.js";
import { imageSizes } from "../unfolding/image-sizes.js";
import {
  checkGroups,
  isPlain,
  PLAIN,
  type Sliding,
  type SlidingOptions,
  slidingOf,
} from "../unfolding/sliding.js";
import type { Assignment } from "./axes.js";
import { Equation } from "./equation.js";

/** The indices of a convolution's tensors, in the notation of `axes`: of its channels, and of the pixel under a weight. */
interface Indices {
  /** The channels of X and those of K and Y, which run over the groups as well if there are several. */
  input: string;
  output: string;
  /** The pixel's row and its column. */
  u: string;
  v: string;
}

/**
 * The tensors of a convolution: as they are given, unfolded, and as its result can be written. Of several images, X and Y
 * have a first axis m, X′ and Y′ the rows of one image below those of the one before, X″ and Y″ a row an image.
 */
export function tensorsOf(
  { input, output, u, v }: Indices,
  images = 1,
): [given: string, unfolded: string, results: string] {
  const [m, row] = images > 1 ? ["m,", "m"] : ["", "0"];
  return [
    `X[${m}(${input}),${u},${v}] · K[(${output}),c,i,j]`,
    `X′[(${m}p,q),(${input},i,j)] · K′[(${output}),(c,i,j)] · X″[${row},(${input},${u},${v})] · ` +
      `K″[(${output},p,q),(${input},${u},${v})]`,
    `Y′[(${m}p,q),(${output})] · Y″[${row},(${output},p,q)] · Y[${m}(${output}),p,q]`,
  ];
}

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
 * With options the pixel is X[c, p·s1 + i·d1 − p1, q·s2 + j·d2 − p2], and a weight over the padding has no term. With
 * groups, K is [c2, c1/groups, k1, k2], and o and c count within a group g.
 *
 * Throws RangeError for sizes or options that do not make a convolution.
 */
export function convolutionEquation(
  image: readonly [number, number, number],
  kernel: readonly [number, number, number, number],
  options?: SlidingOptions,
): Equation {
  const sliding = slidingOf("convolutionEquation", options);
  const forward = tensorsOf(indicesOf(image, sliding));
  // Backwards the order is the other way round: ∂L/∂Y is given, ∂L/∂X and ∂L/∂K come last.
  const backward = forward.toReversed().map(gradientsOf);
  return new Equation(
    [...forward, ...backward].join(" → "),
    convolutionSizes("convolutionEquation", image, kernel, sliding),
  );
}

/** The indices of a convolution of images [c1, h, w] whose kernel slides like this. */
export function indicesOf([, h, w]: readonly [number, number, number], sliding: Sliding): Indices {
  const { stride, padding, dilation, groups } = sliding;
  const inGroup = (channel: string) => (groups === 1 ? channel : `g,${channel}`);
  const channels = { input: inGroup("c"), output: inGroup("o") };
  if (isPlain({ ...sliding, groups: 1 })) return { ...channels, u: "p+i", v: "q+j" };
  const along = (a: 0 | 1, place: string, weight: string, length: number) =>
    `${stride[a]}${place}+${dilation[a]}${weight}-${padding[a]}<${length}`;
  return { ...channels, u: along(0, "p", "i", h), v: along(1, "q", "j", w) };
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
  sliding: Sliding = PLAIN,
): Assignment {
  const { c1, k1, k2, o1, o2, groups } = imageSizes(operation, image, window, sliding);
  checkGroups(operation, "c2", c2, sliding);
  const several: Assignment = groups === 1 ? {} : { g: groups };
  return { p: o1, q: o2, ...several, o: c2 / groups, c: c1 / groups, i: k1, j: k2 };
}
