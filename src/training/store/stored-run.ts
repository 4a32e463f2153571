import type { Settings } from "../settings/settings.js";
import { RUN_VERSION, type SavedRun } from "./saved-run.js";

/** What every run did before there were settings for it: its kernels before version 3, its first epoch before version 4. */
const ONCE = {
  stride1: 1,
  padding1: 0,
  stride2: 1,
  padding2: 0,
  firstEpoch: "whole",
} as const satisfies Partial<Settings>;

/**
 * A run as a browser may have stored it. Those of versions 1 and 2 know no stride and no padding, and those up to 3 no
 * order of the first epoch. Those of version 1 may lack the version, and say nothing of digits where they learned from the
 * site's; they call the checksum of a reader's own digits a fingerprint.
 */
export type StoredRun = Omit<SavedRun, "version" | "digits" | "settings"> & {
  version?: number;
  settings: Omit<Settings, keyof typeof ONCE> & Partial<Pick<Settings, keyof typeof ONCE>>;
  digits?: { name: string; checksum: string } | { name: string; fingerprint: string } | null;
};

/**
 * Reads a stored run of whatever version as one of the present version. null for a run of a later version, which a
 * newer page of this site has saved: it is left alone.
 */
export function readRun({ version = 1, digits = null, ...stored }: StoredRun): SavedRun | null {
  if (version > RUN_VERSION) return null;
  const run = { ...stored, settings: { ...ONCE, ...stored.settings } };
  if (digits === null) return { ...run, version: RUN_VERSION, digits };
  const checksum = "checksum" in digits ? digits.checksum : digits.fingerprint;
  return { ...run, version: RUN_VERSION, digits: { name: digits.name, checksum } };
}
