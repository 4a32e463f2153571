import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type Parsed, parseSubmission } from "../src/exercises/index.js";

/** A file of the folder, and what it holds. */
export interface SubmittedFile {
  /** Its path inside the folder, with forward slashes. */
  readonly file: string;
  readonly parsed: Parsed;
}

const MOST_BYTES = 4 * 2 ** 20;

/** All `.json` files of a folder and the folders in it, by name. Throws Error where there are none. */
export function readSubmissions(folder: string): SubmittedFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  if (files.length === 0) throw new Error(`there is no .json file in ${folder}`);
  return files.map((file) => ({
    file: file.replaceAll("\\", "/"),
    parsed: parseFile(join(folder, file)),
  }));
}

function parseFile(path: string): Parsed {
  try {
    if (statSync(path).size > MOST_BYTES) return { problem: { code: "too-large" } };
    return parseSubmission(readFileSync(path, "utf8"));
  } catch (error) {
    return { problem: { code: "cannot-be-read", said: (error as Error).message } };
  }
}
