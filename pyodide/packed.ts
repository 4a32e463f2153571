import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The one file in which Python and NumPy are kept, outside of what is versioned. */
export const PACKED = fileURLToPath(new URL("packed/python.zip", import.meta.url));

/** Whether Python was fetched. */
export function hasPython(): boolean {
  return existsSync(PACKED);
}

/** The packed file; nothing where Python was not fetched. */
export function readPacked(): Uint8Array | undefined {
  return hasPython() ? readFileSync(PACKED) : undefined;
}

/** Keeps the packed file, whole or not at all. */
export function writePacked(bytes: Uint8Array): void {
  mkdirSync(dirname(PACKED), { recursive: true });
  const temporary = `${PACKED}.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, PACKED);
}

/** An archive without files: its end alone. */
export const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]);
