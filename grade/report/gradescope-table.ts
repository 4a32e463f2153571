import { type Graded, mostOf, totalOf } from "../grade-all.js";
import type { Table } from "./csv.js";

/**
 * The columns by which Gradescope's own tables of grades know a student. Grades come back into Gradescope itself by
 * `--results` alone, from its autograder.
 *
 * https://help.gradescope.com/article/hv1inqodjx-instructor-assignment-export-grades
 */
export function gradescopeTable(all: readonly Graded[]): Table {
  const rows = all.map((graded) => {
    const { name, id, email } = graded.student;
    const split = name.lastIndexOf(" ");
    return [
      split < 0 ? name : name.slice(0, split),
      split < 0 ? "" : name.slice(split + 1),
      id,
      email,
      graded.file === undefined ? "" : totalOf(graded),
      mostOf(graded),
      graded.file === undefined ? "Missing" : "Graded",
    ];
  });
  const columns = [
    "First Name",
    "Last Name",
    "SID",
    "Email",
    "Total Score",
    "Max Points",
    "Status",
  ];
  return [columns, ...rows];
}
