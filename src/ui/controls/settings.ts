import {
  type Field,
  type Fields,
  followUrl,
  type NumberRange,
  readUrl,
  type Values,
  writeUrl,
} from "../address/address.js";
import type { HistoryStep } from "../address/history-writer.js";
import { element } from "../dom/element.js";
import { emit } from "../dom/events.js";
import { words } from "../words/index.js";
import { Menu } from "./menu.js";
import { NumberField } from "./number-field.js";

type Setting = Field<unknown> & { label: string } & Partial<NumberRange> & {
    options?: readonly string[];
    names?: Readonly<Record<string, string>>;
    typed?: boolean;
  };
export type SettingsTable = Readonly<Record<string, Setting>>;

/** Adds to a field of the address the label that readers see, and what they see of each option, where that differs. */
export function labelled<F extends Field<unknown>>(
  label: string,
  field: F,
  names: Readonly<Record<string, string>> = {},
): F & { label: string; names: Readonly<Record<string, string>> } {
  return { label, names, ...field };
}

/** Lets a slider's number be typed as well, where its range is too wide to hit each number by hand. */
export function typed<F extends Setting>(setting: F): F & { typed: true } {
  return { ...setting, typed: true };
}

/**
 * Sliders, choices and switches from one table, kept in the page's address. `.value` holds the values;
 * `input` tells of a change. `constrain` mends combinations that do not go together (a kernel larger than
 * its input) and is asked at each change.
 */
export function Settings<F extends Fields & SettingsTable>(
  table: F,
  { constrain = (values) => values }: { constrain?: (values: Values<F>) => Values<F> } = {},
): HTMLFormElement & {
  value: Values<F>;
  set(values: Partial<Values<F>>, step?: HistoryStep | null): void;
  markChanged(name: keyof F, changed: boolean): void;
} {
  const form = element("form", {
    class: "settings",
    onsubmit: (event: Event) => event.preventDefault(),
  });
  const controls = Object.entries(table).map(
    ([name, setting]) => [name, control(name, setting)] as const,
  );
  form.append(...controls.map(([, { row }]) => row));

  /** The menus of which the sample that was chosen has been changed since. */
  const marked = new Set<keyof F>();

  function show(values: Values<F>): void {
    for (const [name, { show }] of controls) show(marked.has(name) ? CHANGED : values[name]);
    Object.assign(form, { value: values });
  }
  function take(event: Event, name: string): void {
    event.stopPropagation();
    const read = Object.fromEntries(
      controls.map(([name, { read }]) => [name, read() ?? form.value[name]]),
    ) as Values<F>;
    const values = constrain(read);
    const isSlider = "min" in (table[name] ?? {});
    const again = marked.delete(name);
    change(values, isSlider ? { control: name } : "push", again);
  }
  /** Tells of other values, or of the same where a sample is chosen `again`. */
  function change(values: Values<F>, step: HistoryStep | null, again = false): void {
    const changed = Object.keys(table).some((name) => !Object.is(values[name], form.value[name]));
    show(values);
    if (changed || again) emit(form, "input");
    if (changed && step !== null) writeUrl(table, values, step);
  }
  for (const [name, { input }] of controls) {
    input.addEventListener("input", (event) => take(event, name));
    input.addEventListener("change", (event) => take(event, name));
  }
  followUrl(form, table, (values) => change(constrain(values), null));
  show(constrain(readUrl(table)));
  return Object.assign(form, {
    value: form.value as Values<F>,
    /** Changes some values, as if the reader had; with `null` the address is not told. */
    set(values: Partial<Values<F>>, step: HistoryStep | null = "push"): void {
      change(constrain({ ...form.value, ...values }), step);
    },
    /** Lets a menu say that the sample chosen in it has been changed since, and be asked for it again. */
    markChanged(name: keyof F, changed: boolean): void {
      if (changed) marked.add(name);
      else marked.delete(name);
      show(form.value);
    },
  });
}

/** What a menu holds in place of a sample that has been changed. */
const CHANGED = "";

interface Control {
  row: HTMLElement;
  input: HTMLElement;
  /** The value; null where it stays as it was. */
  read(): unknown;
  show(value: unknown): void;
}

function control(name: string, setting: Setting): Control {
  if (setting.options !== undefined) return menu(name, setting, setting.options);
  if (setting.min !== undefined)
    return setting.typed ? typedSlider(name, setting) : slider(name, setting);
  return checkbox(name, setting);
}

function slider(name: string, { label, min, max, step }: Setting): Control {
  const input = element("input", { type: "range", name, min, max, step });
  const output = element("output", { "aria-live": "off" }); // the slider says its value itself
  output.style.setProperty("--widest", `${widest(min, max, step)}ch`);
  const show = (value: unknown) => {
    input.value = String(value);
    output.textContent = String(value);
  };
  return { row: row(label, input, output), input, read: () => Number(input.value), show };
}

/** A slider with a field in place of its number. What is no number in the field leaves the slider alone. */
function typedSlider(name: string, { label, min = 0, max = min, step = 1 }: Setting): Control {
  const input = element("input", { type: "range", name, min, max, step });
  const field = NumberField({ "aria-label": label }, { whole: step === 1, min });
  field.style.setProperty("--widest", `${widest(min, max, step)}ch`);
  field.addEventListener("input", (event) => event.stopPropagation()); // a number half typed means nothing yet
  field.addEventListener("change", (event) => {
    event.stopPropagation();
    const value = field.read();
    if (value === null) field.value = input.value;
    else {
      input.value = String(value); // which clamps it
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  const show = (value: unknown) => {
    input.value = String(value);
    field.value = String(value);
  };
  const shown = row(label, input, field);
  shown.classList.add("typed");
  return { row: shown, input, read: () => Number(input.value), show };
}

/** The characters of the longest value, so that a slider that gets longer numbers pushes nothing away. */
function widest(min = 0, max = min, step = 1): number {
  const whole = Math.max(...[min, max].map((value) => String(Math.trunc(value)).length));
  return whole + String(step % 1 || "").replace(/^0/, "").length;
}

function menu(name: string, setting: Setting, options: readonly string[]): Control {
  const { label, names = {} } = setting;
  const input = Menu(
    { name },
    options.map((value) => [value, names[value] ?? value]),
  );
  const changed = element("option", { value: CHANGED, hidden: true }, words.changed);
  const show = (value: unknown) => {
    if (value === CHANGED) input.append(changed);
    else changed.remove();
    input.value = String(value);
  };
  return { row: row(label, input), input, read: input.chosen, show };
}

function checkbox(name: string, { label }: Setting): Control {
  const input = element("input", { type: "checkbox", name });
  const show = (value: unknown) => {
    input.checked = value === true;
  };
  return { row: row(label, input), input, read: () => input.checked, show };
}

function row(label: string, ...controls: HTMLElement[]): HTMLElement {
  return element("label", { class: "setting" }, element("span", {}, label), ...controls);
}
