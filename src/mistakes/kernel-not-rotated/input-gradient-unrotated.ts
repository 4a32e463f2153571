import { convolveUnfoldedInput, padWithZeros, rotateKernel } from "../../nn/convolution/index.js";
import { sizesFromOutputAndKernel } from "../../nn/convolution/sizes.js";
import type { Tensor } from "../../nn/index.js";

/**
 * `inputGradientByRotatedKernel` without the rotation: ∂L/∂Y with its margin of zeros meets the kernel as
 * it stands, only its channels changed round.
 *
 * It is the right gradient of a wrong layer: of the one that convolves with the kernel turned by 180°.
 * Arguments, result and errors as there: gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, h, w].
 */
export function inputGradientUnrotated(gradY: Tensor, k: Tensor): Tensor {
  const {
    k: [, , k1, k2],
  } = sizesFromOutputAndKernel("inputGradientUnrotated", gradY, k);
  const padded = padWithZeros(gradY, [k1 - 1, k2 - 1]);
  return convolveUnfoldedInput(padded, turnPlanes(rotateKernel(k))); // turned twice: not turned
}

/** Turns each plane of a kernel by 180° and leaves its channels where they are. */
export function turnPlanes({ shape, data }: Tensor): Tensor {
  const area = shape[2]! * shape[3]!;
  const turned = data.map((_, at) => data[at - (at % area) + area - 1 - (at % area)]!);
  return { shape: [...shape], data: turned };
}
