import type { Origin } from "./origin.js";

/**
 * Moodle's "Download all submissions": a folder a student, `Ada Lovelace_12347_assignsubmission_file_/work.json`, or,
 * without folders, that name before the file's own. Moodle itself writes no underscore into the full name. The number
 * is the participant's: `Participant 12347` in the grading worksheet. Feedback goes back under the same folder.
 *
 * https://docs.moodle.org/en/Assignment_settings and Moodle's mod/assign/feedback/file/importziplib.php
 */
const FOLDER = /(?:^|\/)(?<back>(?<name>[^/_]+)_(?<id>\d+)_assignsubmission_[a-z]+)_?[^/]*/;

/** Who handed in the file at this path; null where the path is not Moodle's. */
export function moodleOrigin(path: string): Origin | null {
  const found = FOLDER.exec(path)?.groups;
  if (found === undefined) return null;
  const { name, id, back } = found;
  const hidden = name === "Participant"; // the names are hidden from those who mark
  return { platform: "moodle", id, back: `${back}_`, ...(hidden ? {} : { name }) };
}
