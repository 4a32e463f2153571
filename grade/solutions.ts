import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The styles in which the project solves its exercises; the second one is not written for every exercise. */
export const STYLES = ["", ".other"] as const;

/** The project's own solution of an exercise, in a style; undefined where there is none. */
export function solutionOf(exercise: string, style: (typeof STYLES)[number]): string | undefined {
  const file = fileURLToPath(
    new URL(`../exercises/${exercise}/solution${style}.ts`, import.meta.url),
  );
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
