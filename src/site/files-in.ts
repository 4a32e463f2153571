import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** All files under a folder, by their paths from there, with `/` between folders and in the order of their names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
