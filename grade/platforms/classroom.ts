import type { Origin } from "./origin.js";

/**
 * GitHub Classroom's `gh classroom clone student-repos`: a folder `convolutions-submissions` with a repository a student,
 * `convolutions-ada/…`. What follows the assignment's name is the account.
 *
 * https://docs.github.com/en/education/manage-coursework-with-github-classroom/teach-with-github-classroom/using-github-classroom-with-github-cli
 */
const REPOSITORY = /(?:^|\/)(?<assignment>[^/]+)-submissions\/(?<repository>[^/]+)\//;

/** Who handed in the file at this path; null where the path is not GitHub Classroom's. */
export function classroomOrigin(path: string): Origin | null {
  const { assignment, repository } = REPOSITORY.exec(path)?.groups ?? {};
  if (assignment === undefined || !repository?.startsWith(`${assignment}-`)) return null;
  return { platform: "classroom", id: repository.slice(assignment.length + 1) };
}
