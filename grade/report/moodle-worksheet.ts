import { formatsOf } from "../../src/language/format.js";
import { type Graded, totalOf } from "../grade-all.js";
import { gradeWords, noteText } from "../words/index.js";
import type { Table } from "./csv.js";
import type { Told } from "./format.js";
import { oneLine } from "./plain.js";

const COLUMNS = ["Identifier", "Full name", "Email address", "Grade", "Feedback comments"];

/**
 * Moodle's grading worksheet, as "Upload grading worksheet" takes it: rows are known by `Participant 12347`. Where the
 * roster is the worksheet that Moodle gave out, its own columns and cells stay. Who handed in nothing gets no grade.
 *
 * https://docs.moodle.org/en/Assignment_settings, "Offline grading worksheet"
 */
export function moodleWorksheet(
  all: readonly Graded[],
  { roster, language }: Pick<Told, "roster" | "language">,
): Table {
  const isWorksheet = roster?.columns.includes("Identifier") && roster.columns.includes("Grade");
  const columns = isWorksheet ? withComments(roster!.columns) : COLUMNS;
  const words = gradeWords(language);
  const rows = all.map((graded) => {
    const { student, file, notes } = graded;
    const { onRoster, origin, id } = student;
    const number = origin?.platform === "moodle" ? origin.id : id;
    const cells: Readonly<Record<string, string | number>> = {
      Identifier: number === "" || number === undefined ? "" : identifierOf(number),
      "Full name": student.name,
      "Email address": student.email,
      ...(isWorksheet ? onRoster?.row : {}),
      Grade: file === undefined ? "" : totalOf(graded),
      "Feedback comments": formatsOf(language).apart(
        notes.map((note) => oneLine(noteText(note, words))),
      ),
    };
    return columns.map((column) => cells[column] ?? "");
  });
  return [columns, ...rows];
}

function withComments(columns: readonly string[]): string[] {
  const comments = "Feedback comments";
  return columns.includes(comments) ? [...columns] : [...columns, comments];
}

function identifierOf(id: string): string {
  return /^\d+$/.test(id) ? `Participant ${id}` : id;
}
