import {
  Convolution,
  Flatten,
  type LayerOptions,
  Linear,
  MaxPooling,
  ReLU,
} from "../nn/layers/index.js";
import { Network } from "../nn/network/index.js";
import { seededRandom } from "../nn/random/index.js";

/** A network for digits: one or two convolutions, each with pooling by 2 × 2 and a ReLU, then a linear layer. */
export interface Architecture {
  convolutions: "one" | "two";
  kernels1: number;
  /** The first convolution's kernels are kernelSize1 × kernelSize1. */
  kernelSize1: number;
  /** The second convolution, where there is one. */
  kernels2: number;
  kernelSize2: number;
}

/** One convolution with its pooling: maps [channels, size, size] → [kernels, pooled, pooled]. */
export interface Stage {
  channels: number;
  size: number;
  kernels: number;
  kernelSize: number;
  pooled: number;
}

const IMAGE = 28;
const POOL = 2;
const CLASSES = 10;

/** The convolutions of an architecture. `pooled` is not whole, or not above 0, where the sizes do not fit. */
export function stagesOf(architecture: Architecture): Stage[] {
  const { convolutions, kernels1, kernelSize1, kernels2, kernelSize2 } = architecture;
  const first = stage(1, IMAGE, kernels1, kernelSize1);
  if (convolutions === "one") return [first];
  return [first, stage(kernels1, first.pooled, kernels2, kernelSize2)];
}

function stage(channels: number, size: number, kernels: number, kernelSize: number): Stage {
  return { channels, size, kernels, kernelSize, pooled: (size - kernelSize + 1) / POOL };
}

/** What is wrong with the kernels' sizes, for the first convolution that does not fit. */
export function checkPooling(
  architecture: Architecture,
): { field: "kernelSize1" | "kernelSize2"; message: string }[] {
  const stages = stagesOf(architecture);
  const wrong = stages.findIndex(({ pooled }) => !(Number.isInteger(pooled) && pooled > 0));
  if (wrong < 0) return [];
  const { size, kernelSize, pooled } = stages[wrong];
  const fitting = Array.from({ length: size }, (_, i) => i + 1).filter(
    (k) => k < size && k <= 11 && (size - k + 1) % POOL === 0,
  );
  const fault =
    pooled > 0
      ? `make maps of ${pooled * POOL} × ${pooled * POOL}, which pooling by 2 × 2 does not divide`
      : `are larger than the maps of ${size} × ${size} that they meet`;
  return [
    {
      field: wrong === 0 ? "kernelSize1" : "kernelSize2",
      message:
        `Kernels of ${kernelSize} × ${kernelSize} ${fault}. ` +
        `Sizes that fit: ${fitting.join(", ")}.`,
    },
  ];
}

/** Whether it is the article's, for which there is a kernel of its own. */
export function isArticles(architecture: Architecture): boolean {
  const { convolutions, kernels1, kernelSize1, kernels2, kernelSize2 } = architecture;
  return `${[convolutions, kernels1, kernelSize1, kernels2, kernelSize2]}` === "two,4,5,16,3";
}

/**
 * The network: x [n, 1, 28, 28] → logits [n, 10]. Throws RangeError where pooling does not divide the maps.
 */
export function networkOf(
  architecture: Architecture,
  { random = seededRandom(0), ...rest }: LayerOptions = {},
): Network {
  const errors = checkPooling(architecture);
  if (errors.length > 0) throw new RangeError(`networkOf: ${errors[0].message}`);
  const options = { random, ...rest }; // one generator, so that no two layers begin alike
  const stages = stagesOf(architecture);
  const { kernels, pooled } = stages.at(-1)!;
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
