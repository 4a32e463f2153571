import { RUN_VERSION, type SavedRun } from "./saved-run.js";

/**
 * A run as a browser may have stored it. Those of version 1 may lack the version, and say nothing of digits where
 * they learned from the site's; they call the checksum of a reader's own digits a fingerprint.
 */
export type StoredRun = Omit<SavedRun, "version" | "digits"> & {
  version?: number;
  digits?: { name: string; checksum: string } | { name: string; fingerprint: string } | null;
};

/**
 * Reads a stored run of whatever version as one of the present version. null for a run of a later version, which a
 * newer page of this site has saved: it is left alone.
 */
export function readRun({ version = 1, digits = null, ...run }: StoredRun): SavedRun | null {
  if (version > RUN_VERSION) return null;
  if (digits === null) return { ...run, version: RUN_VERSION, digits };
  const checksum = "checksum" in digits ? digits.checksum : digits.fingerprint;
  return { ...run, version: RUN_VERSION, digits: { name: digits.name, checksum } };
}
