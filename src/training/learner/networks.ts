import { problemSentence } from "../../language/problem.js";
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
import {
  type Architecture,
  POOL,
  type Stage,
  stagesOf,
  wrongWithStages,
} from "../settings/architecture.js";
import { en } from "../settings/words/en.js";
import { checkParameters, type Parameters } from "./learner.js";

const CLASSES = 10;

/**
 * The network: x [n, 1, 28, 28] → logits [n, 10]. Throws RangeError where its sizes do not fit.
 */
export function networkOf(
  architecture: Architecture,
  { random = seededRandom(0), ...rest }: LayerOptions = {},
): Network {
  const problem = wrongWithStages(architecture);
  if (problem !== null) throw new RangeError(`networkOf: ${problemSentence(en.problems, problem)}`);
  const options = { random, ...rest }; // one generator, so that no two layers begin alike
  const stages = stagesOf(architecture);
  const { kernels, pooled } = stages[1] ?? stages[0];
  return new Network([
    ...stages.flatMap((stage) => [
      convolutionOf(stage, options),
      new MaxPooling(POOL, POOL),
      new ReLU(),
    ]),
    new Flatten(),
    new Linear(kernels * pooled * pooled, CLASSES, options),
  ]);
}

function convolutionOf(stage: Stage, options: LayerOptions): Convolution {
  const { channels, kernels, kernelSize, stride, padding } = stage;
  return new Convolution(channels, kernels, kernelSize, kernelSize, {
    ...options,
    stride,
    padding,
  });
}

/** A network as a run has it: the architecture that its settings ask for, and the parameters that it has come to. */
export interface TrainedNetwork {
  readonly settings: Architecture;
  readonly parameters: Parameters;
}

/** Such a network in TypeScript, with a copy of its parameters. Throws RangeError where they have other names or shapes. */
export function networkWith(
  { settings, parameters }: TrainedNetwork,
  options: LayerOptions = {},
): Network {
  const network = networkOf(settings, options);
  checkParameters("networkWith", parameters, network.params);
  for (const [name, { data }] of Object.entries(network.params)) data.set(parameters[name]!.data);
  return network;
}
