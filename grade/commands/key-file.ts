import { readFileSync, writeFileSync } from "node:fs";
import { type Key, NO_KEY, newKey } from "../key.js";
import { parseKey } from "../parse-key.js";

/** The key in a file, or what holds without one. Throws Error that names the file. */
export function readKey(file: string | undefined): Key {
  if (file === undefined) return NO_KEY;
  try {
    return parseKey(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Writes a new key, of all exercises or of those that are set; an old one is not overwritten, for grades given with it could not be repeated. */
export function writeNewKey(file: string, set?: readonly string[]): void {
  try {
    writeFileSync(file, newKey(set), { flag: "wx" });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw exists ? new Error(`${file} exists already, and was left as it is`) : error;
  }
}
