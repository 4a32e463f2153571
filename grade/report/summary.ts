import { mistakeOf } from "../../src/exercises/index.js";
import { formatsOf } from "../../src/language/format.js";
import type { Language } from "../../src/language/language.js";
import { type GradedClass, mostOf, mustBeGradedAgain, totalOf } from "../grade-all.js";
import type { LeftOut } from "../handed-in/entry.js";
import { hundredths } from "../points.js";
import { gradeWords, leftOutText, noPythonText } from "../words/index.js";
import { oneLine } from "./plain.js";

/** How many of the mistakes are named. */
const MOST_MISTAKES = 5;

/** How many of the files that were not graded are named; the table beside the grades names them all. */
const MOST_FILES = 20;

/** What a class has done, in a few lines: its mean and spread, the commonest mistakes, and what was not graded. */
export function summary({ graded, leftOut, noPython }: GradedClass, language: Language): string {
  const all = gradeWords(language);
  const words = all.summary;
  const done = graded.filter(({ file }) => file !== undefined);
  const again = graded.filter(({ exercises }) => exercises.some(mustBeGradedAgain));
  const lines = [
    words.graded(done.length, graded.length - done.length),
    ...(done.length === 0 ? [] : [spreadOf(done.map(totalOf), mostOf(done[0]!), language)]),
    ...commonest(done, language),
    ...notGraded(leftOut, language),
    ...(noPython === undefined ? [] : [oneLine(noPythonText(noPython, all))]),
    ...(again.length === 0 ? [] : [words.again]),
    ...again.map(({ student }) => `  ${oneLine(student.name)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Mean and standard deviation, √(Σ(x − x̄)² / n), least and most. */
function spreadOf(totals: readonly number[], of: number, language: Language): string {
  const mean = totals.reduce((sum, x) => sum + x, 0) / totals.length;
  const variance = totals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / totals.length;
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const { summary } = gradeWords(language);
  return summary.mean(hundredths(mean), hundredths(Math.sqrt(variance)), least, most, of);
}

function commonest(done: GradedClass["graded"], language: Language): string[] {
  const students = new Map<string, number>();
  for (const { exercises } of done) {
    const made = exercises.flatMap(({ exercise, report }) =>
      (report?.mistakes ?? []).map(({ mistake }) => mistakeOf(exercise, mistake, language).name),
    );
    for (const name of new Set(made)) students.set(name, (students.get(name) ?? 0) + 1);
  }
  if (students.size === 0) return [];
  const { summary } = gradeWords(language);
  const listed = [...students].sort(([, a], [, b]) => b - a).slice(0, MOST_MISTAKES);
  return [summary.mistakes, ...listed.map(([name, count]) => summary.mistake(name, count))];
}

function notGraded(leftOut: readonly LeftOut[], language: Language): string[] {
  if (leftOut.length === 0) return [];
  const words = gradeWords(language);
  return [
    words.summary.leftOut(leftOut.length),
    ...leftOut
      .slice(0, MOST_FILES)
      .map(({ file, reason }) =>
        oneLine(`  ${formatsOf(language).headed(file, leftOutText(reason, words))}`),
      ),
    ...(leftOut.length > MOST_FILES ? ["  …"] : []),
  ];
}
