import { EXERCISES } from "../../src/exercises/index.js";
import { type Graded, totalOf } from "../grade-all.js";
import { gradeWords, noteText } from "../words.js";
import type { Table } from "./csv.js";
import type { Told } from "./format.js";
import { oneLine } from "./plain.js";

/** The grades with all that is known: a row a student, a column an exercise. */
export function gradesTable(
  all: readonly Graded[],
  { key, language }: Pick<Told, "key" | "language">,
): Table {
  const words = gradeWords(language);
  const columns = EXERCISES.map(({ id }) => id).filter((id) => (key.points[id] ?? 0) > 0);
  const of = columns.reduce((sum, id) => sum + key.points[id]!, 0);
  const hasWritten = all.some(({ written }) => written !== undefined);
  const rows = all.map((graded) => [
    graded.student.name,
    graded.student.id,
    graded.student.email,
    graded.file ?? "",
    ...graded.exercises.map(({ points }) => points),
    ...(hasWritten ? [graded.written ?? 0] : []),
    totalOf(graded),
    of,
    graded.notes.map((note) => oneLine(noteText(note, words))).join("; "),
  ]);
  const points = hasWritten ? [...columns, "written"] : columns;
  return [["student", "id", "email", "file", ...points, "total", "of", "notes"], ...rows];
}
