import { type Digits, selectDigits } from "../../digits/index.js";
import { permutation } from "../../nn/random/index.js";
import { augmentation } from "../augmentation/index.js";
import { orderStream } from "../settings/random-stream.js";
import type { Settings } from "../settings/settings.js";

/** How many batches there are in an epoch. */
export function batchesOf(count: number, { batchSize }: Settings): number {
  return Math.ceil(count / batchSize);
}

/** So many digits are the portions in which a first epoch takes them. */
const PORTION = 1000;

/**
 * The order in which epoch 1, 2, … goes through digits with these labels: a fresh shuffle each time. A first
 * epoch in portions shuffles one portion of 1,000 after the other, so that it can begin before all of them have come, unless
 * a portion lacks a class: files may be ordered by digit. It depends on labels, settings and epoch alone, so that a run can
 * be taken up in any epoch, and is the same however fast the digits come.
 */
export function epochOrder(
  labels: Uint8Array,
  settings: Pick<Settings, "seed" | "firstEpoch">,
  epoch: number,
): Uint32Array {
  const count = labels.length;
  const random = orderStream(settings.seed, epoch);
  if (!isInPortions(labels, settings, epoch)) return permutation(count, random);
  const order = new Uint32Array(count);
  for (let start = 0; start < count; start += PORTION) {
    const portion = permutation(Math.min(PORTION, count - start), random);
    order.set(
      portion.map((place) => start + place),
      start,
    );
  }
  return order;
}

/** Whether an epoch goes through one portion after the other. */
function isInPortions(
  labels: Uint8Array,
  { firstEpoch }: Pick<Settings, "firstEpoch">,
  epoch: number,
): boolean {
  return epoch === 1 && firstEpoch === "portions" && isMixed(labels);
}

/** Whether each whole portion has each of the classes that there are. */
function isMixed(labels: Uint8Array): boolean {
  const classes = new Set(labels).size;
  for (let end = PORTION; end <= labels.length; end += PORTION) {
    if (new Set(labels.subarray(end - PORTION, end)).size < classes) return false;
  }
  return true;
}

/** How many digits, from the first on, have to be there for a batch of a run, counted from 1, of an epoch. */
export function digitsFor(
  labels: Uint8Array,
  settings: Settings,
): (batch: number, epoch: number) => number {
  const count = labels.length;
  const firstInPortions = isInPortions(labels, settings, 1);
  return (batch, epoch) =>
    epoch === 1 && firstInPortions
      ? Math.min(count, Math.ceil((batch * settings.batchSize) / PORTION) * PORTION)
      : count;
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
  const { batchSize } = settings;
  const order = epochOrder(digits.labels, settings, epoch);
  const augment = augmentation(settings, digits.count, epoch);
  return (batch) => {
    const start = (batch - 1) * batchSize;
    const given = selectDigits(digits, order.subarray(start, start + batchSize));
    augment(given, start);
    return given;
  };
}
