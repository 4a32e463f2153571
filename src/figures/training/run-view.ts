/** A run as the figures show it. */
export interface RunView {
  id: string;
  name: string;
  begun: number;
  settings: { initialisation: string; learningRate: number; batchSize: number; seed: number };
  /** The digits that it learned from, where they are not the site's. */
  digits?: { name: string; fingerprint: string } | null;
  /** How many batches an epoch has. */
  batches: number;
  losses: readonly number[];
  accuracies: readonly { accuracy: number; count: number }[];
  parent: { run: string; batches: number } | null;
}

/** A run after so many batches. */
export interface ChosenMoment {
  run: string;
  batches: number;
}

/** How many curves can be told apart. */
export const CURVES = 6;

/** A moment in words: `after batch 340, in epoch 4`. */
export function describeMoment(batches: number, batchesPerEpoch: number): string {
  if (batches === 0) return "before the first batch";
  const words = `after batch ${batches.toLocaleString("en")}`;
  const epochs = batches / batchesPerEpoch;
  return Number.isInteger(epochs)
    ? `${words}, the end of epoch ${epochs}`
    : `${words}, in epoch ${Math.ceil(epochs)}`;
}
