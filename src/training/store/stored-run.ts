import type { Settings } from "../settings/settings.js";
import { RUN_VERSION, type SavedRun } from "./saved-run.js";

/** What the kernels of every run did before version 3, which has settings for it. */
const PLAIN = {
  stride1: 1,
  padding1: 0,
  stride2: 1,
  padding2: 0,
} as const satisfies Partial<Settings>;

/**
 * A run as a browser may have stored it. Those of versions 1 and 2 know no stride and no padding. Those of version 1 may
 * lack the version, and say nothing of digits where they learned from the site's; they call the checksum of a reader's own
 * digits a fingerprint.
 */
export type StoredRun = Omit<SavedRun, "version" | "digits" | "settings"> & {
  version?: number;
  settings: Omit<Settings, keyof typeof PLAIN> & Partial<Pick<Settings, keyof typeof PLAIN>>;
  digits?: { name: string; checksum: string } | { name: string; fingerprint: string } | null;
};

/**
 * Reads a stored run of whatever version as one of the present version. null for a run of a later version, which a
 * newer page of this site has saved: it is left alone.
 */
export function readRun({ version = 1, digits = null, ...stored }: StoredRun): SavedRun | null {
  if (version > RUN_VERSION) return null;
  const run = { ...stored, settings: { ...PLAIN, ...stored.settings } };
  if (digits === null) return { ...run, version: RUN_VERSION, digits };
  const checksum = "checksum" in digits ? digits.checksum : digits.fingerprint;
  return { ...run, version: RUN_VERSION, digits: { name: digits.name, checksum } };
}
