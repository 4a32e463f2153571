import { words } from "./words/index.js";

/** How many curves can be told apart. */
export const CURVES = 6;

/** A checkpoint in words: `after batch 340, in epoch 4`. */
export function describeCheckpoint(batches: number, batchesPerEpoch: number): string {
  const { first, after } = words.checkpoint;
  return batches === 0 ? first : after(batches, batches / batchesPerEpoch);
}
