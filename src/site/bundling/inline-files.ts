import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of numbers or words that Framework tells a page of: where it is, and how large. */
const SMALL =
  /("mimeType":"application\/json","path":)"([^"]+)"(,"lastModified":\d+,"size":)(\d+)/g;

/** Files of fewer bytes than this are not worth a request. */
const LARGEST = 3000;

/** How the address of a file begins that stands in a script. */
export const INLINED = "data:application/json,";

/** Puts the small files of a page, which lies in `folder`, into its script, where it names them. */
export function inlineFiles(script: string, folder: string): string {
  return script.replace(SMALL, (found, before, path, between, size) => {
    if (Number(size) > LARGEST) return found;
    const address = INLINED + encodeURIComponent(readFileSync(join(folder, path), "utf8"));
    return `${before}"${address}"${between}${size}`;
  });
}
