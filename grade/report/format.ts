import type { Language } from "../../src/language/language.js";
import type { Graded } from "../grade-all.js";
import type { Roster } from "../roster.js";
import { canvasGradebook } from "./canvas-gradebook.js";
import type { Table } from "./csv.js";
import { gradesTable } from "./grades-table.js";
import { gradescopeTable } from "./gradescope-table.js";
import { moodleWorksheet } from "./moodle-worksheet.js";

/** Whom the table is for. */
export const FORMATS = ["csv", "moodle", "canvas", "gradescope"] as const;
export type Format = (typeof FORMATS)[number];

/** What tables are made of. */
export interface Told {
  readonly language: Language;
  readonly roster?: Roster;
  /** What the platform calls the assignment. */
  readonly assignment: string;
}

/** The grades as a table in a platform's own form. */
export function tableOf(format: Format, graded: readonly Graded[], told: Told): Table {
  switch (format) {
    case "csv":
      return gradesTable(graded, told);
    case "moodle":
      return moodleWorksheet(graded, told);
    case "canvas":
      return canvasGradebook(graded, told);
    case "gradescope":
      return gradescopeTable(graded);
  }
}
