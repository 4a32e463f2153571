import type { Run } from "../run/run.js";
import type { SavedRun } from "../store/saved-run.js";
import type { NetworkAddress } from "./network-address.js";

/** How links name a saved run's network after so many batches. A branch began with the parameters of another run. */
export function savedNetwork(
  { id, settings, digits, parent }: Pick<SavedRun, "id" | "settings" | "digits" | "parent">,
  batches: number,
): NetworkAddress {
  const address = { run: id, batches, settings, digits: digits?.checksum ?? null, checksum: null };
  return parent === null ? address : { ...address, onlyByFile: true };
}

/** How links name the network of a run in training, which is saved as `id`, or nowhere. */
export function presentNetwork(
  { settings, losses, digits }: Pick<Run, "settings" | "losses" | "digits">,
  id: string | null,
): NetworkAddress {
  const batches = losses.length;
  return { run: id, batches, settings, digits: digits?.checksum ?? null, checksum: null };
}
