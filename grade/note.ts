import type { FileProblem, FileWarning, Parsed } from "../src/exercises/index.js";
import type { Keep } from "./handed-in/entry.js";

/** What the teacher should know of a student's row. */
export type Note =
  | { readonly code: "problem"; readonly problem: FileProblem }
  | { readonly code: "warning"; readonly warning: FileWarning }
  | { readonly code: "no-name" | "nothing-handed-in" | "not-on-roster" | "late" }
  | { readonly code: "another-name"; readonly typed: string }
  | { readonly code: "group"; readonly size: number }
  | { readonly code: "several-files"; readonly others: number; readonly keep: Keep }
  | {
      readonly code: "cannot-be-loaded" | "over-limits" | "grade-again" | "in-numpy";
      readonly exercise: string;
    };

/** What of a file could not be read. */
export function fileNotes(parsed: Parsed): Note[] {
  if ("problem" in parsed) return [{ code: "problem", problem: parsed.problem }];
  return parsed.warnings.map((warning) => ({ code: "warning", warning }));
}
