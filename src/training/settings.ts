/** What a run of training is made of. The same settings on the same digits give the same run. */
export interface Settings {
  /** How far each update goes against the gradient: parameter −= learningRate · gradient. */
  learningRate: number;
  /** How many images are averaged for one update. */
  batchSize: number;
  /** How the parameters begin: He's uniform weights, or the article's U(−1, 1). */
  initialisation: "he" | "article";
  /** Where the random numbers start, of the first parameters and of the order of the images. */
  seed: number;
}

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

/**
 * The settings, declared once: labels, bounds and what a run begins with. The learning rate may be far
 * too large: what happens then is worth seeing.
 */
export const SETTINGS = {
  learningRate: { label: "Learning rate", initial: 0.1, min: 0.0001, max: 1e15, step: 0.0001 },
  batchSize: { label: "Images in a batch", initial: 100, min: 1, max: 1000, step: 1 },
  initialisation: {
    label: "First parameters",
    initial: "he",
    options: { he: "He", article: "U(−1, 1), the article’s" },
  },
  seed: { label: "Seed", initial: 1, min: 0, max: 2 ** 32 - 1, step: 1 },
} as const satisfies {
  [name in keyof Settings]: Settings[name] extends number
    ? NumberSetting
    : ChoiceSetting<Settings[name] & string>;
};

/** What is wrong with one setting, in a sentence that names its value. */
export interface SettingError {
  field: keyof Settings;
  message: string;
}

/** The settings that a run begins with unless told otherwise. */
export function defaultSettings(): Settings {
  const entries = Object.entries(SETTINGS).map(([name, { initial }]) => [name, initial]);
  return Object.fromEntries(entries) as Settings;
}

/** All that is wrong with settings, whatever their values are; empty when a run can begin. */
export function checkSettings(values: Readonly<Record<keyof Settings, unknown>>): SettingError[] {
  return Object.entries(SETTINGS).flatMap(([name, setting]) => {
    const field = name as keyof Settings;
    const expected = "options" in setting ? oneOf(setting) : within(setting);
    if (expected.accepts(values[field])) return [];
    const got = typeof values[field] === "string" ? `“${values[field]}”` : values[field];
    return [{ field, message: `${setting.label} must be ${expected.words}, not ${got}.` }];
  });
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
