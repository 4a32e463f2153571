import { isPlain, PLAIN, placesOf, type Sliding } from "../../nn/unfolding/sliding.js";

/** A network for digits: one or two convolutions, each with pooling by 2 × 2 and a ReLU, then a linear layer. */
export interface Architecture {
  convolutions: "one" | "two";
  kernels1: number;
  /** The first convolution's kernels are kernelSize1 × kernelSize1. */
  kernelSize1: number;
  /** How many pixels its kernels move from one place to the next. */
  stride1: number;
  /** How many rows and columns of zeros are put on each side of what they slide over. */
  padding1: number;
  /** The second convolution, where there is one. */
  kernels2: number;
  kernelSize2: number;
  stride2: number;
  padding2: number;
}

/** One convolution with its pooling: maps [channels, size, size] → [kernels, pooled, pooled]. */
export interface Stage {
  channels: number;
  size: number;
  kernels: number;
  kernelSize: number;
  stride: number;
  padding: number;
  /** Its places along each axis: ⌊(size + 2·padding − kernelSize) / stride⌋ + 1. */
  outputs: number;
  pooled: number;
}

const IMAGE = 28;
const LARGEST_KERNEL = 11;
export const POOL = 2;

/** The convolutions of an architecture. `pooled` is not whole, or not above 0, where the sizes do not fit. */
export function stagesOf(architecture: Architecture): [Stage] | [Stage, Stage] {
  const { convolutions, kernels1, kernelSize1, stride1, padding1 } = architecture;
  const { kernels2, kernelSize2, stride2, padding2 } = architecture;
  const one = { kernels: kernels1, kernelSize: kernelSize1, stride: stride1, padding: padding1 };
  const first = stage(1, IMAGE, one);
  if (convolutions === "one") return [first];
  const two = { kernels: kernels2, kernelSize: kernelSize2, stride: stride2, padding: padding2 };
  return [first, stage(kernels1, first.pooled, two)];
}

type Kernels = Pick<Stage, "kernels" | "kernelSize" | "stride" | "padding">;

function stage(channels: number, size: number, of: Kernels): Stage {
  const [outputs] = placesOf([size, size], [of.kernelSize, of.kernelSize], slidingOfStage(of));
  return { channels, size, ...of, outputs, pooled: outputs / POOL };
}

/** How the kernels of a stage slide, as the engine is told it. */
export function slidingOfStage({ stride, padding }: Pick<Stage, "stride" | "padding">): Sliding {
  return { ...PLAIN, stride: [stride, stride], padding: [padding, padding] };
}

/** Whether it is the article's, for which there is a kernel of its own. */
export function isArticles(architecture: Architecture): boolean {
  const { convolutions, kernels1, kernelSize1, kernels2, kernelSize2 } = architecture;
  const sizes = `${[convolutions, kernels1, kernelSize1, kernels2, kernelSize2]}`;
  return (
    sizes === "two,4,5,16,3" && stagesOf(architecture).every((s) => isPlain(slidingOfStage(s)))
  );
}

/**
 * Kernels that make maps of `maps` × `maps`, which pooling does not divide, or are larger than what they meet; or padding
 * in which a whole kernel has room, so that it would lie on nothing but zeros.
 */
export type StageProblem = PoolingProblem | PaddingProblem;

interface PaddingProblem {
  code: "padding-too-large";
  field: "padding1" | "padding2";
  kernelSize: number;
  padding: number;
}

export interface PoolingProblem {
  code: "maps-not-divided" | "kernels-too-large";
  field: "kernelSize1" | "kernelSize2";
  kernelSize: number;
  stride: number;
  padding: number;
  /** The maps that the kernels meet. */
  met: number;
  /** The maps that they make: ⌊(met + 2·padding − kernelSize) / stride⌋ + 1. */
  maps: number;
  /** The sizes that fit in its place. */
  fitting: readonly number[];
}

/** What is wrong with the sizes of the first convolution that does not fit. */
export function wrongWithStages(architecture: Architecture): StageProblem | null {
  const stages = stagesOf(architecture);
  const wrong = stages.find((each) => !fits(each));
  if (wrong === undefined) return null;
  const isFirst = wrong === stages[0];
  if (wrong.padding >= wrong.kernelSize) {
    const { kernelSize, padding } = wrong;
    const field = isFirst ? "padding1" : "padding2";
    return { code: "padding-too-large", field, kernelSize, padding };
  }
  const { channels, size: met, kernelSize, stride, padding, outputs: maps } = wrong;
  const fitting = Array.from({ length: LARGEST_KERNEL }, (_, i) => i + 1).filter((k) =>
    fits(stage(channels, met, { ...wrong, kernelSize: k })),
  );
  const field = isFirst ? "kernelSize1" : "kernelSize2";
  const code = maps > 0 ? "maps-not-divided" : "kernels-too-large";
  return { code, field, kernelSize, stride, padding, met, maps, fitting };
}

/** Whether pooling divides the maps of a stage, of which there are some, and none of its places is all padding. */
function fits({ pooled, kernelSize, padding }: Stage): boolean {
  return Number.isInteger(pooled) && pooled > 0 && padding < kernelSize;
}
