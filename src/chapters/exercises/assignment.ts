import { type Assignment, assignmentOf, EXERCISES } from "../../exercises/index.js";

/** The assignment that the page's address sets; null where it sets none. */
export function readAssignment(): Assignment | null {
  const known = EXERCISES.map(({ id }) => id);
  return assignmentOf(new URLSearchParams(location.search), known);
}
