import type { Digits } from "../src/digits/index.js";
import {
  type Architecture,
  defaultSettings,
  firstLearner,
  type Learner,
  type Settings,
  train,
} from "../src/training/index.js";
import { kernelLearner } from "../src/training/kernel/kernel-learner.js";
import type { KernelBackend, KernelName } from "../src/training/kernel/support.js";

/** Another architecture: more kernels, of other sizes. */
export const OTHER: Partial<Architecture> = {
  kernels1: 8,
  kernelSize1: 3,
  kernels2: 16,
  kernelSize2: 4,
};

/** Architectures of which each has its speed told beside the same network in NumPy. */
export const ARCHITECTURES: Readonly<Record<string, Partial<Architecture>>> = {
  "8 of 3×3, 16 of 4×4": OTHER,
  "stride 2, padding 2; 2×2": { stride1: 2, padding1: 2, kernelSize2: 2 },
  "padding 2, then 1": { padding1: 2, padding2: 1 },
  "16 and 32 kernels, stride 2": {
    kernels1: 16,
    stride1: 2,
    padding1: 2,
    kernels2: 32,
    kernelSize2: 2,
  },
};

/** Something that trains, to be measured. */
export interface Contender {
  backend: KernelBackend | "typescript";
  kernel?: KernelName;
  architecture?: Partial<Architecture>;
}

/** Images a second while training with batches of 100, for at least so many milliseconds. */
export function trainingSpeed(contender: Contender, digits: Digits, milliseconds: number): number {
  const settings = { ...defaultSettings(), ...contender.architecture };
  const events = train(open(contender, settings), digits, settings);
  for (let i = 0; i < 5; i++) events.next(); // it compiles
  const began = performance.now();
  let images = 0;
  while (performance.now() - began < milliseconds) {
    const { value } = events.next();
    if (value?.type === "batch") images += value.images;
  }
  return images / ((performance.now() - began) / 1000);
}

function open({ backend, kernel }: Contender, settings: Settings): Learner {
  const specification = firstLearner(settings);
  if (backend === "typescript") return specification;
  return kernelLearner(backend, settings, specification.params, kernel);
}
