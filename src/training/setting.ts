/** A setting that is a number from `min` to `max`; a whole one where `step` is 1. */
export interface NumberSetting {
  label: string;
  initial: number;
  min: number;
  max: number;
  step: number;
}

/** A setting that is one of a few words; `options` says how each is shown. */
export interface ChoiceSetting<T extends string = string> {
  label: string;
  initial: T;
  options: Readonly<Record<T, string>>;
}

/** What is wrong with a value, in a sentence that names it; null for a good one. */
export function wrongWith(setting: NumberSetting | ChoiceSetting, value: unknown): string | null {
  const expected = "options" in setting ? oneOf(setting) : within(setting);
  if (expected.accepts(value)) return null;
  const got = typeof value === "string" ? `“${value}”` : value;
  return `${setting.label} must be ${expected.words}, not ${got}.`;
}

function oneOf({ options }: ChoiceSetting) {
  return {
    words: Object.keys(options).join(" or "),
    accepts: (value: unknown) => typeof value === "string" && Object.hasOwn(options, value),
  };
}

function within({ min, max, step }: NumberSetting) {
  const fits = step === 1 ? Number.isInteger : Number.isFinite;
  const most = max < 1e12 ? max : max.toExponential().replace("+", "");
  return {
    words: `a ${step === 1 ? "whole " : ""}number from ${min} to ${most}`,
    accepts: (value: unknown) => fits(value) && Number(value) >= min && Number(value) <= max,
  };
}
