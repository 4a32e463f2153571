import { basename, resolve } from "node:path";
import { type Parsed, parseFile } from "../src/exercises/index.js";
import type { LeftOut } from "./handed-in/entry.js";
import { readHandedIn } from "./handed-in/read.js";
import { isGradescopeMetadata } from "./platforms/gradescope.js";
import type { Origin } from "./platforms/origin.js";
import { originsIn } from "./platforms/origins.js";
import type { SubmittedFile } from "./students.js";

/** What lies in a folder or an archive: the files that may be submissions, and the others with a reason each. */
export interface Submissions {
  readonly files: readonly SubmittedFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Names of exported files, and what systems and browsers make of them: `x.json.txt`, `x.json.download`. */
const MAY_BE_SUBMISSION = /\.json(?:[.\s(].*)?$/i;

/** Whether a file of nobody's is JSON of another kind, such as a repository's own settings. */
function isOther(parsed: Parsed, { length: handers }: readonly Origin[]): boolean {
  return handers === 0 && "problem" in parsed && parsed.problem.code === "another-format";
}

/**
 * Reads all files of a folder or a .zip. A submission is known by what is in it, whatever its name. Throws Error where
 * there is nothing that could be one.
 */
export function readSubmissions(path: string): Submissions {
  const { entries, leftOut } = readHandedIn(path);
  const originsOf = originsIn(entries, basename(resolve(path)));
  const files: SubmittedFile[] = [];
  const others: LeftOut[] = [];
  for (const entry of entries) {
    const file = entry.path;
    const parsed = parseFile(entry.bytes);
    const origins = originsOf(file);
    if (isGradescopeMetadata(file)) others.push({ file, reason: { code: "platform-file" } });
    else if (
      "submission" in parsed ||
      (MAY_BE_SUBMISSION.test(file) && !isOther(parsed, origins))
    ) {
      files.push({ file, parsed, origins });
    } else others.push({ file, reason: { code: "not-a-submission" } });
  }
  if (files.length === 0) throw new Error(`there is no .json file in ${path}`);
  return { files, leftOut: [...leftOut, ...others] };
}
