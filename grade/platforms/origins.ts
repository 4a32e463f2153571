import type { Entry } from "../handed-in/entry.js";
import { canvasOrigin } from "./canvas.js";
import { classroomOrigin } from "./classroom.js";
import { gradescopeFolders, gradescopeOrigins } from "./gradescope.js";
import { moodleOrigin } from "./moodle.js";
import type { Origin } from "./origin.js";

/**
 * What says of each path who handed the file in: one student, several of a group, or none where no platform's layout
 * is known in it. `below` is the name of the folder that is graded, which may belong to the layout.
 */
export function originsIn(
  entries: readonly Entry[],
  below: string,
): (path: string) => readonly Origin[] {
  const folders = gradescopeFolders(entries);
  return (path) => {
    const group = gradescopeOrigins(path, folders);
    if (group.length > 0) return group;
    const one = moodleOrigin(path) ?? classroomOrigin(`${below}/${path}`) ?? canvasOrigin(path);
    return one === null ? [] : [one];
  };
}
