import { readNumber } from "../../src/language/read-number.js";
import type { Roster } from "../roster.js";

/** The most points that Moodle's own grading worksheet allows; undefined where the roster is none or does not tell. */
export function worksheetMaximum(roster: Roster | undefined): number | undefined {
  const cell = roster?.students[0]?.row["Maximum Grade"];
  return readNumber(cell ?? "") ?? undefined;
}
