import { EXERCISES } from "./collected/list.js";
import type { Exercise } from "./exercise.js";

export { EXERCISES };

/** The exercise of that name. Throws RangeError where there is none. */
export function exerciseById(id: string): Exercise {
  const found = EXERCISES.find((exercise) => exercise.id === id);
  if (found === undefined) throw new RangeError(`exerciseById: there is no exercise "${id}"`);
  return found;
}
