import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files of browser tests that take longest, though some are short to read. */
const LONGEST = [
  "chinese-pages",
  "pages",
  "grade",
  "python-hostile",
  "leaks",
  "your-network",
  "run-in-numpy",
  "steady-figures",
  "formats",
  "matrices",
  "reader-case",
  "python",
];

/** Begins with the files that take longest, so that at the end no worker is left alone with one. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.indexOf(basename(moduleId, ".test.ts"));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
