import { writeFileSync } from "node:fs";
import { decodeText } from "../../src/exercises/index.js";
import { type Key, NO_KEY, newKey } from "../key.js";
import { parseKey } from "../parse-key.js";
import { readFrom } from "./read-from.js";

/** The key in a file, or what holds without one. Throws Error that names the file. */
export function readKey(file: string | undefined): Key {
  return file === undefined ? NO_KEY : readFrom(file, (bytes) => parseKey(decodeText(bytes)));
}

/**
 * Writes a new key, of all exercises or of those that are set; an old one is not overwritten, for grades given with it
 * could not be repeated.
 */
export function writeNewKey(file: string, set?: readonly string[]): void {
  try {
    writeFileSync(file, newKey(set), { flag: "wx" });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw exists ? new Error(`${file} exists already, and was left as it is`) : error;
  }
}
