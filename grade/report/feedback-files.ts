import type { Graded } from "../grade-all.js";
import type { Format } from "./format.js";

/**
 * Where each student's feedback goes, below one folder: under the folder or the name by which the platform takes it
 * back, elsewhere under the name of the submission. No two are the same, whatever the file system makes of capitals;
 * who handed in nothing gets none.
 */
export function feedbackPaths(all: readonly Graded[], format: Format): ReadonlyMap<Graded, string> {
  const taken = new Set<string>();
  const paths = new Map<Graded, string>();
  for (const one of all) {
    if (one.file === undefined) continue;
    const wished = safe(pathOf(one, one.file, format));
    const base = wished.replace(/\.txt$/, "");
    let path = wished;
    for (let i = 2; taken.has(path.toLowerCase()); i++) path = `${base}-${i}.txt`;
    taken.add(path.toLowerCase());
    paths.set(one, path);
  }
  return paths;
}

function pathOf({ student }: Graded, file: string, format: Format): string {
  const { back } = student.origin ?? {};
  if (back !== undefined && format === "moodle") return `${back}/feedback.txt`;
  if (back !== undefined && format === "canvas") return `${back}_feedback.txt`;
  return `${file.replace(/\.json$/i, "")}.txt`;
}

/** A path that every file system takes. */
function safe(path: string): string {
  return path
    .split("/")
    .map((step) => step.replace(/[<>:"|?*\\\p{Cc}]/gu, "_").replace(/^\.+$|[. ]+$/, "_"))
    .join("/");
}
