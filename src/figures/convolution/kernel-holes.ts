import type { KernelShape } from "../../nn/convolution/index.js";
import { kernelSources } from "../../nn/unfolding/index.js";

/** Which cells of K″ [c2·o1·o2, c1·h·w] hold no weight, whatever the kernel is. */
export function kernelHoles(
  kernel: KernelShape,
  image: readonly [h: number, w: number],
): (index: readonly number[]) => boolean {
  const source = kernelSources(kernel, image);
  return ([row = 0, column = 0]) => source(row, column) === null;
}
