import { shuffle } from "../nn/random/index.js";
import { orderStream } from "./random-stream.js";

/**
 * The order in which epoch 1, 2, … goes through `count` images: a fresh shuffle each time. It depends
 * on seed and epoch alone, so that a run can be taken up in any epoch.
 */
export function epochOrder(count: number, seed: number, epoch: number): Uint32Array {
  return shuffle(
    Uint32Array.from({ length: count }, (_, i) => i),
    orderStream(seed, epoch),
  );
}
