import type { Digits } from "../src/digits/index.js";
import type { Parameters } from "../src/training/index.js";
import { defaultSettings } from "../src/training/index.js";
import { layoutOf } from "../src/training/kernel/layout.js";
import { SUMS } from "../src/training/kernel/multiply-adds.js";

/** What assembly/parts.ts exports. */
interface Parts {
  memory: WebAssembly.Memory;
  images: WebAssembly.Global;
  labels: WebAssembly.Global;
  params: WebAssembly.Global;
  run(parts: number, n: number): void;
  multiplyAdds(times: number, factor: number): number;
}

/** A part of a training step, in microseconds an image. */
export interface Part {
  name: string;
  microseconds: number;
}

const NAMES = [
  "turning, clearing",
  "bytes to floats",
  "convolution 1, pooling, ReLU",
  "convolution 2, pooling, ReLU",
  "linear",
  "cross-entropy",
  "linear, backward",
  "convolution 2, backward",
  "convolution 1, backward",
];

const TIMES = 1_000_000;
const REPEATS = 10; // a browser's clock ticks in tenths of a millisecond

/**
 * The ceiling, in GFLOP a second, and the parts of a step of the fused kernel over 100 of these digits: the
 * best of all rounds, because what else the machine does can only add to a time.
 */
export function measureParts(
  bytes: Uint8Array<ArrayBuffer>,
  digits: Digits,
  params: Parameters,
  rounds: number,
): { ceiling: number; parts: Part[] } {
  const n = Math.min(100, digits.count);
  const parts = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Parts;
  new Uint8Array(parts.memory.buffer, parts.images.value).set(digits.images.subarray(0, n * 784));
  new Uint8Array(parts.memory.buffer, parts.labels.value).set(digits.labels.subarray(0, n));
  const layout = layoutOf(defaultSettings());
  const set = new Float32Array(parts.memory.buffer, parts.params.value, layout.length);
  for (const [name, { places }] of Object.entries(layout.parameters)) {
    places.forEach((place, i) => {
      set[place] = params[name]!.data[i]!;
    });
  }
  const upTo: number[][] = NAMES.map(() => []);
  const ceilings: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const times = NAMES.map((_, i) =>
      seconds(() => {
        for (let repeat = 0; repeat < REPEATS; repeat++) parts.run(i, n);
      }),
    );
    const multiplying = seconds(() => parts.multiplyAdds(TIMES, 0.999));
    if (round === 0) continue; // it compiles
    times.forEach((time, i) => {
      upTo[i]!.push(time);
    });
    ceilings.push((2 * SUMS * TIMES) / multiplying / 1e9);
  }
  const reached = upTo.map((times) => (Math.min(...times) / n / REPEATS) * 1e6);
  return {
    ceiling: Math.max(...ceilings),
    parts: NAMES.map((name, i) => ({
      name,
      microseconds: i === 0 ? reached[0]! : reached[i]! - reached[i - 1]!,
    })),
  };
}

function seconds(task: () => void): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}
