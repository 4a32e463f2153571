import { inLanguage } from "../language/language.js";
import { ProblemError } from "../language/problem.js";
import { editions } from "./words/index.js";

/** Why a file cannot be had, of the site or of a reader, a code each; `part-missing` is one of the page's own modules. */
export type FileProblem =
  | { code: "server-unreachable" | "download-broken-off"; file: string }
  | { code: "server-refused"; file: string; status: string }
  | { code: "part-missing" }
  | { code: "file-unreadable"; file: string };

/** A file cannot be had, for the reason that `problem` tells, in the page's words: the browser's are kept as the cause. */
export class FileError extends ProblemError<FileProblem> {
  override name = "FileError";
  constructor(problem: FileProblem, cause?: unknown) {
    super(problem, inLanguage(editions).problems, { cause });
  }
}
