import type { Roster } from "../roster.js";

/** The most points that Moodle's own grading worksheet allows; undefined where the roster is none or does not tell. */
export function worksheetMaximum(roster: Roster | undefined): number | undefined {
  const cell = roster?.students[0]?.row["Maximum Grade"];
  const maximum = Number(cell?.replace(",", "."));
  return cell === undefined || cell === "" || Number.isNaN(maximum) ? undefined : maximum;
}
