import type { Language } from "../src/language/language.js";
import { csv } from "./csv.js";
import type { Graded } from "./grade-all.js";
import type { Key } from "./key.js";
import { gradeWords, noteText } from "./words.js";

/** The grades as CSV: a row a file, a column an exercise. */
export function gradesTable(all: readonly Graded[], key: Key, language: Language): string {
  const words = gradeWords(language);
  const columns = all[0]!.exercises.map(({ exercise }) => exercise.id);
  const head = ["student", "file", ...columns, "total", "of", "notes"];
  const of = columns.reduce((sum, id) => sum + key.points[id]!, 0);
  const rows = all.map(({ student, file, exercises, notes }) => {
    const points = exercises.map((graded) => graded.points);
    return [
      student,
      file,
      ...points,
      totalOf(points),
      of,
      notes.map((note) => noteText(note, words)).join("; "),
    ];
  });
  return csv([head, ...rows]);
}

/** The sum, to hundredths. */
export function totalOf(points: readonly number[]): number {
  return Math.round(100 * points.reduce((sum, value) => sum + value, 0)) / 100;
}
