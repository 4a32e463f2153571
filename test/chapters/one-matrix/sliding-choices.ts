import {
  type SlidingSettings,
  slidingFits,
  slidingSettings,
} from "../../../src/chapters/one-matrix/sliding-settings.js";

/** Every combination of the sliders that the page keeps. */
export function slidingChoices(): SlidingSettings[] {
  let choices: Partial<SlidingSettings>[] = [{}];
  for (const [name, { min, max }] of Object.entries(slidingSettings)) {
    const values = Array.from({ length: max - min + 1 }, (_, i) => min + i);
    choices = choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value })));
  }
  const kept = (choices as SlidingSettings[]).map(slidingFits);
  return [...new Map(kept.map((choice) => [JSON.stringify(choice), choice])).values()];
}
