import { accumulatedOverCalls } from "./accumulated-over-calls.js";
import { assignedNotAdded } from "./assigned-not-added/index.js";
import { batchMean } from "./batch-mean/index.js";
import { channelsSwapped } from "./channels-swapped.js";
import { gradientEverywhere } from "./gradient-everywhere/index.js";
import { kernelNotRotated } from "./kernel-not-rotated/index.js";
import { maskFromWrongTensor } from "./mask-from-wrong-tensor/index.js";
import type { Mistake, MistakeId } from "./mistake.js";
import { noShift } from "./no-shift/index.js";
import { transposeMissing } from "./transpose-missing.js";
import { wrongWidth } from "./wrong-width.js";

/** The classic mistakes: what the exercises recognise and the lab plays with. */
export const MISTAKES: readonly Mistake[] = [
  kernelNotRotated,
  assignedNotAdded,
  transposeMissing,
  batchMean,
  maskFromWrongTensor,
  gradientEverywhere,
  noShift,
  channelsSwapped,
  accumulatedOverCalls,
  wrongWidth,
];

/** The mistake of that name. Throws RangeError where there is none. */
export function mistakeById(id: MistakeId): Mistake {
  const found = MISTAKES.find((mistake) => mistake.id === id);
  if (found === undefined) throw new RangeError(`mistakeById: there is no mistake "${id}"`);
  return found;
}
