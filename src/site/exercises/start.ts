import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exerciseNames, readExercise } from "./collect.js";

/**
 * Starts an exercise: a folder `exercises/NAME` with an example that works, to be written over file by file. It stands
 * after all others. Throws Error for a name that cannot stand in an address, or that is taken.
 */
export function startExercise(root: string, name: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`"${name}" must be of small letters and numbers, with hyphens between words`);
  }
  const folder = join(root, "exercises", name);
  const page = join(root, "docs/exercises", `${name}.md`);
  if ([folder, page].some((path) => existsSync(path))) throw new Error(`"${name}" is taken`);
  const last = Math.max(...exerciseNames(root).map((other) => readExercise(root, other).place));
  const title = name[0]!.toUpperCase() + name.slice(1).replaceAll("-", " ");
  const template = join(root, "exercises/templates/new");
  mkdirSync(folder);
  for (const file of readdirSync(template)) {
    const text = readFileSync(join(template, file), "utf8")
      .replaceAll("{title}", title)
      .replace('"place": 0', `"place": ${last + 10}`);
    writeFileSync(join(folder, file), text);
  }
}
