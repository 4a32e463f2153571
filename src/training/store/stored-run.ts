import type { SavedRun } from "./saved-run.js";

/**
 * A run as a browser may have stored it. The first ones learned from the site's digits and did not say so; later
 * ones called the checksum of a reader's own digits a fingerprint.
 */
export type StoredRun = Omit<SavedRun, "digits"> & {
  digits?: { name: string; checksum: string } | { name: string; fingerprint: string } | null;
};

/** A stored run as it is saved today. */
export function carriedOver({ digits = null, ...run }: StoredRun): SavedRun {
  if (digits === null) return { ...run, digits };
  const checksum = "checksum" in digits ? digits.checksum : digits.fingerprint;
  return { ...run, digits: { name: digits.name, checksum } };
}
