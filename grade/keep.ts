import type { Keep, LeftOut } from "./handed-in/entry.js";
import type { SubmittedFile } from "./students.js";

/**
 * Which of a student's files count, the later ones last: those that can be read, by the time of the last run in their log
 * and, where that is the same, by their names as people count, `work-2` before `work-10`. Where none can be read, the
 * first of them, whose row says why.
 */
export function readable(files: readonly SubmittedFile[]): SubmittedFile[] {
  const readable = files.filter(({ parsed }) => "submission" in parsed);
  if (readable.length === 0) return files.slice(0, 1);
  return readable.toSorted((a, b) => lastRun(a) - lastRun(b) || byName(a.file, b.file));
}

/** What becomes of a student's other files. */
export function othersOf(
  files: readonly SubmittedFile[],
  { file: graded, parsed }: SubmittedFile,
  rule: Keep,
): LeftOut[] {
  return files
    .filter(({ file }) => file !== graded)
    .map((other) => {
      const isWork = "submission" in other.parsed || !("submission" in parsed);
      const reason: LeftOut["reason"] = isWork
        ? { code: "another-is-graded", graded, rule }
        : { code: "not-a-submission" };
      return { file: other.file, reason };
    });
}

/** When the checks were last run, by the student's clock; the earliest of all where they never were. */
function lastRun({ parsed }: SubmittedFile): number {
  if (!("submission" in parsed)) return Number.NEGATIVE_INFINITY;
  const times = Object.values(parsed.submission.exercises).flatMap(({ log }) =>
    log.map(({ time }) => Date.parse(time)).filter(Number.isFinite),
  );
  return Math.max(-1, ...times);
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
