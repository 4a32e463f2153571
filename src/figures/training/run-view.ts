/** How many curves can be told apart. */
export const CURVES = 6;

/** A checkpoint in words: `after batch 340, in epoch 4`. */
export function describeCheckpoint(batches: number, batchesPerEpoch: number): string {
  if (batches === 0) return "before the first batch";
  const words = `after batch ${batches.toLocaleString("en")}`;
  const epochs = batches / batchesPerEpoch;
  return Number.isInteger(epochs)
    ? `${words}, the end of epoch ${epochs}`
    : `${words}, in epoch ${Math.ceil(epochs)}`;
}
