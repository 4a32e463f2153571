import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CodeLanguage } from "../src/language/code-languages.js";

/** The styles in which the project solves its exercises; the second one is not written for every exercise. */
export const STYLES = ["", ".other"] as const;

const ENDINGS: Readonly<Record<CodeLanguage, string>> = { typescript: "ts", numpy: "py" };

/** The project's own solution of an exercise, in a style and a language; undefined where there is none. */
export function solutionOf(
  exercise: string,
  style: (typeof STYLES)[number],
  language: CodeLanguage = "typescript",
): string | undefined {
  const path = `../exercises/${exercise}/solution${style}.${ENDINGS[language]}`;
  const file = fileURLToPath(new URL(path, import.meta.url));
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
