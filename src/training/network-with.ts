import type { LayerOptions } from "../nn/layers/index.js";
import type { Network } from "../nn/network/index.js";
import { type Architecture, networkOf } from "./architecture.js";
import { checkParameters, type Parameters } from "./learner.js";
import { defaultSettings } from "./settings.js";

/** The network in TypeScript that has a copy of these parameters. Throws as `architectureOf`. */
export function networkWith(parameters: Parameters, options: LayerOptions = {}): Network {
  const network = networkOf(architectureOf(parameters), options);
  for (const [name, { data }] of Object.entries(network.params)) data.set(parameters[name].data);
  return network;
}

/**
 * The architecture that has parameters of these names and shapes. Throws RangeError where none has, and
 * names what differs.
 */
export function architectureOf(parameters: Parameters): Architecture {
  const kernels = Object.keys(parameters)
    .filter((name) => name.endsWith(".k"))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => parameters[name].shape);
  const { kernels1, kernelSize1, kernels2, kernelSize2 } = defaultSettings();
  const [first = [kernels1, 1, kernelSize1], second = [kernels2, 1, kernelSize2]] = kernels;
  const architecture: Architecture = {
    convolutions: kernels.length === 1 ? "one" : "two",
    kernels1: first[0],
    kernelSize1: first[2],
    kernels2: second[0],
    kernelSize2: second[2],
  };
  checkParameters("architectureOf", parameters, networkOf(architecture).params);
  return architecture;
}
