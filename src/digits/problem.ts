import type { FileProblem } from "../files/index.js";
import { inLanguage } from "../language/language.js";
import { ProblemError } from "../language/problem.js";
import { editions } from "./words/index.js";

/** What a file of digits holds. */
export type Kind = "images" | "labels";

/** What a file gives away of itself by a magic number that is not the expected one. */
export type Content = Kind | "gzip" | "zip" | "other-values" | { sizes: number } | null;

/** What can be wrong with files of digits, a code each. Files are named as their reader knows them. */
export type DigitsProblem =
  | FileProblem
  | { code: "gzip-damaged"; file: string }
  | { code: "file-empty"; file: string }
  | { code: "header-cut-off"; file: string; expected: number; found: number }
  | {
      code: "wrong-magic";
      file: string;
      found: number;
      expected: readonly { magic: number; kind: Kind }[];
      content: Content;
    }
  | { code: "picture-unreadable"; file: string }
  | { code: "too-many-classes"; classes: readonly string[] }
  | { code: "wrong-image-size"; file: string; rows: number; columns: number }
  | {
      code: "wrong-length";
      file: string;
      kind: Kind;
      count: number;
      expected: number;
      found: number;
    }
  | { code: "none-in-file"; file: string; kind: Kind }
  | { code: "wrong-label"; file: string; index: number; label: number }
  | { code: "counts-differ"; images: NamedCount; labels: NamedCount }
  | { code: "single-image"; file: string }
  | { code: "partner-missing"; file: string; count: number; kind: Kind }
  | { code: "wrong-number-of-files"; images: readonly string[]; labels: readonly string[] }
  | { code: "pairs-not-told-apart"; files: readonly (NamedCount & { kind: Kind })[] };

/** A file, by its name, and how many images or labels it holds. */
export interface NamedCount {
  name: string;
  count: number;
}

/** Files of digits cannot be read, for the reason that `problem` tells. */
export class DigitsError extends ProblemError<DigitsProblem> {
  override name = "DigitsError";
  constructor(problem: DigitsProblem, options?: ErrorOptions) {
    super(problem, inLanguage(editions).problems, options);
  }
}
