import { formatsOf } from "../../src/language/format.js";
import { type Graded, mostOf, totalOf } from "../grade-all.js";
import { gradeWords, noteText } from "../words/index.js";
import type { Table } from "./csv.js";
import type { Told } from "./format.js";
import { oneLine } from "./plain.js";

/** The grades with all that is known: a row a student, a column an exercise. */
export function gradesTable(all: readonly Graded[], { language }: Pick<Told, "language">): Table {
  const words = gradeWords(language);
  const columns = all[0]?.exercises.map(({ exercise }) => exercise.id) ?? [];
  const hasWritten = all.some(({ written }) => written !== undefined);
  const rows = all.map((graded) => [
    graded.student.name,
    graded.student.id,
    graded.student.email,
    graded.file ?? "",
    ...graded.exercises.map(({ points }) => points),
    ...(hasWritten ? [graded.written ?? 0] : []),
    totalOf(graded),
    mostOf(graded),
    formatsOf(language).apart(graded.notes.map((note) => oneLine(noteText(note, words)))),
  ]);
  const points = hasWritten ? [...columns, "written"] : columns;
  return [["student", "id", "email", "file", ...points, "total", "of", "notes"], ...rows];
}
