import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { filesIn } from "./files-in.js";

/** What is packed already, and would gain nothing. */
const PACKED = [".gz", ".png", ".woff", ".woff2"];

/**
 * A built site as one archive, in which it stands in a folder `name`. The same files give the same bytes: they come in
 * the order of their names, and all bear the first date that a zip can hold.
 */
export function siteZip(folder: string, name: string): Uint8Array {
  const files: Zippable = {};
  for (const path of filesIn(folder)) {
    const level = PACKED.includes(extname(path)) ? 0 : 9;
    files[`${name}/${path}`] = [readFileSync(join(folder, path)), { level }];
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
