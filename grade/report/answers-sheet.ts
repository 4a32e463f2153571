import { inLanguage, type Language } from "../../src/language/language.js";
import { readNumber } from "../../src/language/read-number.js";
import { csvRows, isGarbled } from "../csv-rows.js";
import type { Graded } from "../grade-all.js";
import { type Table, withoutApostrophe } from "./csv.js";
import { plain } from "./plain.js";

const COLUMNS = [
  "student",
  "id",
  "exercise",
  "question",
  "answer",
  "hints opened",
  "runs",
  "first run",
  "last run",
  "points",
];

/**
 * All written answers in one sheet, question by question, with the hints that were opened and the runs beside them. The
 * last column is the teacher's: the sheet is given back with its points.
 */
export function answersSheet(all: readonly Graded[], language: Language): Table {
  const exercises = all[0]?.exercises.map(({ exercise }) => exercise) ?? [];
  const rows = exercises.flatMap((exercise) =>
    Object.keys(inLanguage(exercise.words, language).questions).flatMap((question) =>
      all.flatMap(({ student, submission }) => {
        const work = submission?.exercises[exercise.id];
        if (work === undefined) return [];
        const { answers, hints = 0, log } = work;
        const times = [log.at(0)?.time ?? "", log.at(-1)?.time ?? ""].map(plain);
        const answer = plain(answers[question] ?? "").trim();
        return [
          [
            student.name,
            student.id,
            exercise.id,
            question,
            answer,
            hints,
            log.length,
            ...times,
            "",
          ],
        ];
      }),
    ),
  );
  return [COLUMNS, ...rows];
}

/** The points of a sheet that was given back. */
export interface WrittenPoints {
  of(graded: Graded): number;
  /** The students who have points in the sheet and are none of these. */
  besides(all: readonly Graded[]): string[];
}

/**
 * Reads a sheet that was given back: what each student's written answers have earned together. Throws Error where a cell
 * of points is no number, the letters cannot be read, or the sheet is none.
 */
export function parseAnswers(bytes: Uint8Array): WrittenPoints {
  const [head = [], ...rows] = csvRows(bytes);
  if (!head.includes("points")) throw new Error("the answers have no column of points");
  if (isGarbled(rows)) {
    throw new Error("the letters of the answers cannot be read: save the sheet in UTF-8");
  }
  const earned = new Map<string, number>();
  for (const row of rows) {
    const cell = (column: string) => row[head.indexOf(column)] ?? "";
    const [student, id, points] = [cell("student"), cell("id"), cell("points")];
    const value = points.trim() === "" ? 0 : readNumber(points);
    if (value === null) throw new Error(`"${points}" of ${student} is no number of points`);
    const key = keyOf(student, id);
    earned.set(key, (earned.get(key) ?? 0) + value);
  }
  const keyOfGraded = ({ student: { name, id } }: Graded) => keyOf(name, id);
  return {
    of: (graded) => earned.get(keyOfGraded(graded)) ?? 0,
    besides(all) {
      const known = new Set(all.map(keyOfGraded));
      const others = [...earned].filter(([key, points]) => points !== 0 && !known.has(key));
      return others.map(([key]) => JSON.parse(key).filter(Boolean).join(", "));
    },
  };
}

function keyOf(student: string, id: string): string {
  return JSON.stringify([student, id].map(withoutApostrophe));
}
