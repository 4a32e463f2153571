import { type Digits, selectDigits } from "../../digits/index.js";
import { permutation } from "../../nn/random/index.js";
import { augmentation } from "../augmentation/index.js";
import { orderStream } from "../settings/random-stream.js";
import type { Settings } from "../settings/settings.js";

/** How many batches there are in an epoch. */
export function batchesOf(count: number, { batchSize }: Settings): number {
  return Math.ceil(count / batchSize);
}

/**
 * The order in which epoch 1, 2, … goes through `count` images: a fresh shuffle each time. It depends
 * on seed and epoch alone, so that a run can be taken up in any epoch.
 */
export function epochOrder(count: number, seed: number, epoch: number): Uint32Array {
  return permutation(count, orderStream(seed, epoch));
}

/**
 * The batches of an epoch, by their numbers from 1: the digits in the epoch's order, changed as the settings
 * say. They depend on settings, epoch and number alone, whatever came before.
 */
export function epochBatches(
  digits: Digits,
  settings: Settings,
  epoch: number,
): (batch: number) => Digits {
  const { batchSize, seed } = settings;
  const order = epochOrder(digits.count, seed, epoch);
  const augment = augmentation(settings, digits.count, epoch);
  return (batch) => {
    const start = (batch - 1) * batchSize;
    const given = selectDigits(digits, order.subarray(start, start + batchSize));
    augment(given, start);
    return given;
  };
}
