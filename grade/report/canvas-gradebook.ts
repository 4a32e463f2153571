import { type Graded, mostOf, totalOf } from "../grade-all.js";
import type { Table } from "./csv.js";
import type { Told } from "./format.js";

const COLUMNS = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"];

/**
 * Canvas's gradebook, as "Import" takes it: the student's columns, then one for the assignment, with the points that can
 * be had in the row below the head. An assignment that is there already is known by its column's name, `Convolutions
 * (1234)`. Who handed in nothing gets no grade.
 *
 * https://community.canvaslms.com/t5/Instructor-Guide/How-do-I-import-grades-in-the-Gradebook/ta-p/807
 */
export function canvasGradebook(
  all: readonly Graded[],
  { roster, assignment }: Pick<Told, "roster" | "assignment">,
): Table {
  const column = roster?.columns.find(
    (name) => name === assignment || name.startsWith(`${assignment} (`),
  );
  const of = all[0] === undefined ? 0 : mostOf(all[0]);
  const rows = all.map((graded) => {
    const { student, file } = graded;
    const { onRoster, origin } = student;
    const id = origin?.platform === "canvas" ? origin.id : student.id;
    const cells: Readonly<Record<string, string | undefined>> = {
      Student: student.name,
      ID: id,
      ...onRoster?.row,
    };
    return [...COLUMNS.map((name) => cells[name] ?? ""), file === undefined ? "" : totalOf(graded)];
  });
  return [[...COLUMNS, column ?? assignment], ["    Points Possible", "", "", "", "", of], ...rows];
}
