import { formatsOf } from "../../language/format.js";
import { LAST, type RisingColumn } from "./rising-column.js";
import { words } from "./words/index.js";

/**
 * What is to be said of the turned kernel where it lies on the column: that some of it lies outside, where it does, and
 * that the kernel below is another one, where it is left unrotated. Nothing before it lies there.
 */
export function risingNote(
  position: number,
  { outputs, kernel, pixel }: RisingColumn,
  unrotated: boolean,
): string {
  if (position < LAST) return "";
  const sides = pixel.map((at, axis) => [at - (kernel[axis]! - 1), at - (outputs[axis + 1]! - 1)]);
  const clipped = sides.some(([first = 0, beyond = 0]) => first < 0 || beyond > 0);
  const { outside, unrotatedBelow } = words.rotation;
  return formatsOf().running([clipped ? outside : "", unrotated ? unrotatedBelow : ""]);
}
