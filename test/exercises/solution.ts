import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The code of a right solution: the plain one, or the one in another style. */
export function solution(exercise: string, style: "" | ".other" = ""): string {
  const folder = join(import.meta.dirname, "../../exercises");
  return readFileSync(join(folder, exercise, `solution${style}.ts`), "utf8");
}

/** The same code with one thing written otherwise. Throws where there is nothing to change. */
export function edited(code: string, ...edits: (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
    return text.replaceAll(from, to);
  }, code);
}
