import type { Run } from "../../training/run/run.js";

/**
 * How many digits there are to learn from, as far as a run can tell: all of them where it takes fewer than its settings
 * allow. None are known of before they are there.
 */
export function availableDigits({
  trainingImages,
  settings,
}: Pick<Run, "trainingImages" | "settings">): number {
  if (trainingImages === null) return 0;
  return trainingImages < settings.trainingImages ? trainingImages : Number.POSITIVE_INFINITY;
}
