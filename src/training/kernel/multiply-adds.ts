import { type Architecture, stagesOf } from "../settings/architecture.js";
import { type KernelBackend, kernelBytes } from "./support.js";

const CLASSES = 10;

/** What the program of `multiplyAdds` does each time round: twelve sums of four lanes. */
export const SUMS = 48;

/**
 * The multiply-adds of a training step on one image, as if none were passed over: of each layer c₂·h′·w′·c₁·k₁·k₂ or
 * d₁·d₂ forward, as many for the gradient of its parameters, and as many for that of its input, which the first layer
 * does not need.
 */
export function stepMultiplyAdds(architecture: Architecture): number {
  const stages = stagesOf(architecture);
  const { kernels, pooled } = stages[1] ?? stages[0];
  const layers = [
    ...stages.map((s) => s.kernels * s.outputs ** 2 * s.channels * s.kernelSize ** 2),
    kernels * pooled ** 2 * CLASSES,
  ];
  return 3 * layers.reduce((sum, layer) => sum + layer) - layers[0]!;
}

/**
 * A program that does nothing but multiply and add on numbers that stay in registers, `SUMS` · times of them: as fast as
 * WebAssembly can go.
 */
export function multiplyAdds(backend: KernelBackend): (times: number) => void {
  const module = new WebAssembly.Module(kernelBytes("ceiling", backend));
  const { multiplyAdds } = new WebAssembly.Instance(module).exports as {
    multiplyAdds(times: number, factor: number): number;
  };
  return (times) => void multiplyAdds(times, 0.999);
}
