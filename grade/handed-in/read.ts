import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isArchive, readArchive } from "./archive.js";
import {
  type Entry,
  type HandedIn,
  isSystemFile,
  isToolsFolder,
  type LeftOut,
  MOST_BYTES,
} from "./entry.js";

/** A platform's archive of a whole class may be large; it is opened all the same. */
const MOST_BYTES_ARCHIVE = 512 * 2 ** 20;

/**
 * All that lies in a folder, the folders and the archives in it, or in one archive, by path. Links are not
 * followed. Throws Error where there is no folder and no archive.
 */
export function readHandedIn(path: string): HandedIn {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return inOrder(readFolder(path, ""));
  if (!found?.isFile()) throw new Error(`${path} is not a folder and not a .zip`);
  const bytes = readFileSync(path);
  if (!isArchive(bytes)) throw new Error(`${path} is not a folder and not a .zip`);
  return inOrder(readArchive(bytes));
}

function readFolder(folder: string, at: string): HandedIn {
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  for (const found of readdirSync(folder, { withFileTypes: true })) {
    const path = `${at}${found.name}`;
    const inner = found.isDirectory()
      ? isToolsFolder(found.name)
        ? leave(`${path}/`, { code: "tools-folder" })
        : readFolder(join(folder, found.name), `${path}/`)
      : found.isSymbolicLink()
        ? leave(path, { code: "link" })
        : isSystemFile(path)
          ? leave(path, { code: "system-file" })
          : readOne(join(folder, found.name), path);
    entries.push(...inner.entries);
    leftOut.push(...inner.leftOut);
  }
  return { entries, leftOut };
}

function readOne(file: string, path: string): HandedIn {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES_ARCHIVE) return leave(path, { code: "large" });
    const bytes = readFileSync(file);
    if (isArchive(bytes)) return readArchive(bytes, `${path}/`);
    if (size > MOST_BYTES) return leave(path, { code: "large" });
    return { entries: [{ path, bytes }], leftOut: [] };
  } catch (error) {
    return leave(path, { code: "cannot-be-read", said: (error as Error).message });
  }
}

function leave(file: string, reason: LeftOut["reason"]): HandedIn {
  return { entries: [], leftOut: [{ file, reason }] };
}

/** By path, by the code of its signs, so that every machine has one order. */
function inOrder({ entries, leftOut }: HandedIn): HandedIn {
  const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    entries: entries.toSorted((a, b) => by(a.path, b.path)),
    leftOut: leftOut.toSorted((a, b) => by(a.file, b.file)),
  };
}
