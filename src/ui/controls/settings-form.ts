import { choice, type Field, number } from "../address/address.js";
import { element } from "../dom/element.js";
import { Menu } from "./menu.js";
import { NumberField } from "./number-field.js";

/** A setting that is typed, or chosen where it has options. */
export type FormSetting = NumberSetting | ChoiceSetting;

interface NumberSetting {
  label: string;
  initial: number;
  min: number;
  max: number;
  step: number;
}

interface ChoiceSetting {
  label: string;
  initial: string;
  options: Readonly<Record<string, string>>;
}

export type FormTable = Readonly<Record<string, FormSetting>>;

/** The value of each setting in a table. */
export type FormValues<T extends FormTable> = {
  [name in keyof T]: T[name] extends { options: Readonly<Record<infer O, string>> } ? O : number;
};

export interface FormError {
  field: PropertyKey;
  message: string;
}

/** What the address keeps of the settings in a table. */
export function addressOf<T extends FormTable>(
  table: T,
): { [name in keyof T]: Field<FormValues<T>[name]> } {
  const fields = Object.entries(table).map(([name, setting]) => [
    name,
    "options" in setting
      ? choice(Object.keys(setting.options), setting.initial)
      : number(setting.min, setting.max, setting.initial, setting.step),
  ]);
  return Object.fromEntries(fields);
}

/**
 * What the settings are at first, what `check` finds wrong with others, and which belong together, by name. A group that is
 * `folded` stands under its name until one of its settings is another than it is at first in the table.
 */
export interface SettingsFormOptions<T extends FormTable> {
  values: FormValues<T>;
  check(values: Readonly<Record<keyof T, unknown>>): readonly FormError[];
  groups?: Readonly<Record<string, readonly (keyof T)[]>>;
  folded?: readonly string[];
}

/**
 * Fields for settings, each with the error that `check` finds in it. `.value` holds the last good value
 * of each; `input` tells of a change. `accepts()` says whether all are good, and if not, moves the focus
 * to the first that is not. `set` fills some of the fields.
 */
export function SettingsForm<T extends FormTable>(
  table: T,
  options: SettingsFormOptions<T>,
): HTMLFormElement & {
  value: FormValues<T>;
  accepts(): boolean;
  set(values: Partial<FormValues<T>>): void;
} {
  const fields = Object.entries(table).map(([name, setting]) =>
    FormField(name, setting, options.values[name as keyof T]),
  );
  const rows = (names: readonly (keyof T)[]) =>
    fields.filter(({ name }) => names.includes(name)).map(({ row }) => row);
  const isUsual = (name: keyof T) => options.values[name] === table[name]!.initial;
  const groups = Object.entries(options.groups ?? {}).map(([title, names]) =>
    options.folded?.includes(title)
      ? folded(title, rows(names), !names.every(isUsual))
      : element(
          "fieldset",
          { class: "training-settings" },
          element("legend", {}, title),
          ...rows(names),
        ),
  );
  const form = element(
    "form",
    { onsubmit: (event: Event) => event.preventDefault() },
    ...(groups.length > 0
      ? groups
      : [element("div", { class: "training-settings" }, ...rows(Object.keys(table)))]),
  );
  // Who has more settings than the table may hand all of them over; the form tells only of its own.
  const own = fields.map(({ name }) => [name, options.values[name as keyof T]]);
  const value = Object.fromEntries(own) as FormValues<T>;
  const made = Object.assign(form, { value, accepts, set });

  function read(): readonly FormError[] {
    const typed = Object.fromEntries(fields.map(({ name, read }) => [name, read()]));
    const errors = options.check(typed as Record<keyof T, unknown>);
    for (const { name, tell } of fields) tell(errors.find(({ field }) => field === name)?.message);
    const good = Object.entries(typed).filter(
      ([name]) => !errors.some(({ field }) => field === name),
    );
    made.value = { ...made.value, ...Object.fromEntries(good) };
    return errors;
  }
  function accepts(): boolean {
    const [first] = read();
    const input = fields.find(({ name }) => name === first?.field)?.input;
    const fold = input?.closest("details");
    if (fold) fold.open = true; // a folded field takes no focus
    input?.focus();
    return first === undefined;
  }
  function set(values: Partial<FormValues<T>>): void {
    for (const { name, input } of fields) {
      const value = values[name as keyof T];
      if (value !== undefined) input.value = String(value);
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  }
  form.addEventListener("input", read); // first of all listeners, so that the others find a new value
  return made;
}

function folded(title: string, rows: readonly HTMLElement[], open: boolean): HTMLElement {
  return element(
    "details",
    { class: "training-settings-more", open },
    element("summary", {}, title),
    element("div", { class: "training-settings" }, ...rows),
  );
}

interface FormField {
  name: string;
  row: HTMLElement;
  input: HTMLInputElement | HTMLSelectElement;
  /** The number that is typed, or the text where it is none. */
  read(): number | string;
  tell(error: string | undefined): void;
}

function FormField(name: string, setting: FormSetting, value: unknown): FormField {
  const id = `setting-${name}`;
  const attributes = { id, name, "aria-describedby": `${id}-error` };
  const { input, read } =
    "options" in setting ? choiceOf(setting, attributes) : numberOf(setting, attributes);
  input.value = String(value);
  const error = element("span", { class: "training-error", id: `${id}-error` });
  const label = element("label", { for: id }, setting.label);
  return {
    name,
    input,
    row: element("div", { class: "training-setting" }, label, input, error),
    read,
    tell(message) {
      error.textContent = message ?? "";
      if (message === undefined) input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
    },
  };
}

type Attributes = Readonly<Record<string, string>>;

function choiceOf({ options }: ChoiceSetting, attributes: Attributes) {
  const input = Menu(attributes, Object.entries(options));
  return { input, read: () => input.chosen() ?? "" };
}

function numberOf({ min, step }: NumberSetting, attributes: Attributes) {
  const input = NumberField(attributes, { whole: step === 1, min });
  return { input, read: () => input.read() ?? input.value.trim() };
}
