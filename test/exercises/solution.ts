import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withEdits } from "../../src/site/exercises/collect.js";

/** The code of a right solution: the plain one, or the one in another style. */
export function solution(exercise: string, style: "" | ".other" = ""): string {
  const folder = join(import.meta.dirname, "../../exercises");
  return readFileSync(join(folder, exercise, `solution${style}.ts`), "utf8");
}

/** The same in NumPy. */
export function numpySolution(exercise: string, style: "" | ".other" = ""): string {
  const folder = join(import.meta.dirname, "../../exercises");
  return readFileSync(join(folder, exercise, `solution${style}.py`), "utf8");
}

/** The same code with one thing written otherwise. Throws where there is nothing to change. */
export function edited(code: string, ...edits: (readonly [string, string])[]): string {
  return withEdits(code, edits);
}
