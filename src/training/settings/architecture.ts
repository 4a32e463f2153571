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
export const POOL = 2;

/** The convolutions of an architecture. `pooled` is not whole, or not above 0, where the sizes do not fit. */
export function stagesOf(architecture: Architecture): [Stage] | [Stage, Stage] {
  const { convolutions, kernels1, kernelSize1, kernels2, kernelSize2 } = architecture;
  const first = stage(1, IMAGE, kernels1, kernelSize1);
  if (convolutions === "one") return [first];
  return [first, stage(kernels1, first.pooled, kernels2, kernelSize2)];
}

function stage(channels: number, size: number, kernels: number, kernelSize: number): Stage {
  return { channels, size, kernels, kernelSize, pooled: (size - kernelSize + 1) / POOL };
}

/** Whether it is the article's, for which there is a kernel of its own. */
export function isArticles(architecture: Architecture): boolean {
  const { convolutions, kernels1, kernelSize1, kernels2, kernelSize2 } = architecture;
  return `${[convolutions, kernels1, kernelSize1, kernels2, kernelSize2]}` === "two,4,5,16,3";
}

/** Kernels that make maps of `maps` × `maps`, which pooling does not divide, or are larger than what they meet. */
export type PoolingProblem = {
  field: "kernelSize1" | "kernelSize2";
  kernelSize: number;
  /** The sizes that fit in its place. */
  fitting: readonly number[];
} & ({ code: "maps-not-divided"; maps: number } | { code: "kernels-too-large"; met: number });

/** What is wrong with the kernels' sizes, for the first convolution that does not fit. */
export function wrongWithPooling(architecture: Architecture): PoolingProblem | null {
  const stages = stagesOf(architecture);
  const wrong = stages.find(({ pooled }) => !(Number.isInteger(pooled) && pooled > 0));
  if (wrong === undefined) return null;
  const { size, kernelSize, pooled } = wrong;
  const fitting = Array.from({ length: size }, (_, i) => i + 1).filter(
    (k) => k < size && k <= 11 && (size - k + 1) % POOL === 0,
  );
  const field = wrong === stages[0] ? "kernelSize1" : "kernelSize2";
  const facts = { field, kernelSize, fitting } as const;
  return pooled > 0
    ? { ...facts, code: "maps-not-divided", maps: pooled * POOL }
    : { ...facts, code: "kernels-too-large", met: size };
}
