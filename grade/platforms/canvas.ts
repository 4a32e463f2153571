import type { Origin } from "./origin.js";

/**
 * Canvas's "Download submissions": flat files, `lovelaceada_LATE_4711_90210_work.json`: the sortable name without signs,
 * whether it was late, the user's number, the attachment's, and the file's own name. Feedback goes back in files that
 * begin with the same: the two numbers say whose they are.
 *
 * https://community.canvaslms.com/t5/Instructor-Guide/How-do-I-upload-all-student-submissions-for-an-assignment/ta-p/664
 */
const FILE =
  /(?:^|\/)(?<back>(?<name>[^/_.][^/_]*)(?<late>_LATE)?_(?<id>\d+)_(?<attachment>\d+))_[^/]+/;

/** Who handed in the file at this path; null where the path is not Canvas's. */
export function canvasOrigin(path: string): Origin | null {
  const found = FILE.exec(path)?.groups;
  if (found === undefined) return null;
  const { name, id, back, late } = found;
  const hidden = name === "anon"; // the names are hidden from those who mark
  return {
    platform: "canvas",
    id,
    back,
    ...(hidden ? {} : { name }),
    ...(late === undefined ? {} : { late: true }),
  };
}
