/** A setting that is a number from `min` to `max`; a whole one where `step` is 1. */
export interface NumberSetting {
  initial: number;
  min: number;
  max: number;
  step: number;
}

/** A setting that is one of a few words. */
export interface ChoiceSetting<T extends string = string> {
  initial: T;
  options: readonly T[];
}

/** What is wrong with a value of a setting. */
export type ValueProblem =
  | { code: "no-option"; options: readonly string[]; value: unknown }
  | { code: "out-of-range"; min: number; max: number; isWhole: boolean; value: unknown };

/** What is wrong with a value; null for a good one. */
export function wrongWith(
  setting: NumberSetting | ChoiceSetting,
  value: unknown,
): ValueProblem | null {
  if ("options" in setting) {
    const { options } = setting;
    const isOption = options.some((option) => option === value);
    return isOption ? null : { code: "no-option", options, value };
  }
  const { min, max, step } = setting;
  const isWhole = step === 1;
  const fits = isWhole ? Number.isInteger : Number.isFinite;
  const isWithin = fits(value) && Number(value) >= min && Number(value) <= max;
  return isWithin ? null : { code: "out-of-range", min, max, isWhole, value };
}
