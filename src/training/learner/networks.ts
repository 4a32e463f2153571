import { sentenceOf } from "../../language/problem.js";
import {
  Convolution,
  Flatten,
  type LayerOptions,
  Linear,
  MaxPooling,
  ReLU,
} from "../../nn/layers/index.js";
import { Network } from "../../nn/network/index.js";
import { seededRandom } from "../../nn/random/index.js";
import { type Architecture, POOL, stagesOf, wrongWithPooling } from "../settings/architecture.js";
import { defaultSettings } from "../settings/settings.js";
import { en } from "../settings/words.js";
import { checkParameters, type Parameters } from "./learner.js";

const CLASSES = 10;

/**
 * The network: x [n, 1, 28, 28] → logits [n, 10]. Throws RangeError where pooling does not divide the maps.
 */
export function networkOf(
  architecture: Architecture,
  { random = seededRandom(0), ...rest }: LayerOptions = {},
): Network {
  const problem = wrongWithPooling(architecture);
  if (problem !== null) throw new RangeError(`networkOf: ${sentenceOf(en.problems, problem)}`);
  const options = { random, ...rest }; // one generator, so that no two layers begin alike
  const stages = stagesOf(architecture);
  const { kernels, pooled } = stages[1] ?? stages[0];
  return new Network([
    ...stages.flatMap((stage) => [
      new Convolution(stage.channels, stage.kernels, stage.kernelSize, stage.kernelSize, options),
      new MaxPooling(POOL, POOL),
      new ReLU(),
    ]),
    new Flatten(),
    new Linear(kernels * pooled * pooled, CLASSES, options),
  ]);
}

/** The network in TypeScript that has a copy of these parameters. Throws as `architectureOf`. */
export function networkWith(parameters: Parameters, options: LayerOptions = {}): Network {
  const network = networkOf(architectureOf(parameters), options);
  for (const [name, { data }] of Object.entries(network.params)) data.set(parameters[name]!.data);
  return network;
}

/**
 * The architecture that has parameters of these names and shapes. Throws RangeError where none has, and
 * names what differs.
 */
export function architectureOf(parameters: Parameters): Architecture {
  const [first, second] = Object.entries(parameters)
    .filter(([name]) => name.endsWith(".k"))
    .sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map(([, { shape }]) => ({ kernels: shape[0], size: shape[2] }));
  const { kernels1, kernelSize1, kernels2, kernelSize2 } = defaultSettings();
  const architecture: Architecture = {
    convolutions: first !== undefined && second === undefined ? "one" : "two",
    kernels1: first?.kernels ?? kernels1,
    kernelSize1: first?.size ?? kernelSize1,
    kernels2: second?.kernels ?? kernels2,
    kernelSize2: second?.size ?? kernelSize2,
  };
  checkParameters("architectureOf", parameters, networkOf(architecture).params);
  return architecture;
}
