import { type Zippable, zipSync } from "fflate";

/** Files as a zip archive. All bear the first date that a zip can hold, so that the same files give the same bytes. */
export function zipped(files: Zippable): Uint8Array {
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
