import type { NumPyBlock } from "../../figures/numpy/at-run/block-code.js";
import { CrossEntropy, reshape } from "../../nn/index.js";
import { type Examined, labels } from "./examined-network.js";

/** What the page's NumPy finds in its network, and what the network makes of it. */
export function numpyBlocks({ network, x }: Examined): NumPyBlock[] {
  const { "0.k": k, "0.b": b, "4.w": w, "4.b": c } = network.params;
  const z = network.forward(x);
  const gradZ = new CrossEntropy().backward(z, labels);
  const given = { x, k: k!, b1: reshape(b!, [1, 1, 1, 1]), w: w!, b2: reshape(c!, [1, 3]) };
  return [
    { given, made: { Z: z } },
    { given: { labels }, made: { "∂L/∂Z": gradZ, "∂L/∂X": network.backward(x, gradZ) } },
  ];
}
