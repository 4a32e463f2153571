/**
 * What a page keeps in its address: one declarative table of fields, read and written here only, so that
 * a link, a reload and the Back button all bring back the same state.
 */

/** A field of the table: how its value is written in the address, and how it is read back, clamped. */
export interface Field<T> {
  readonly initial: T;
  /** The value that a text from the address stands for; the initial one where it means nothing. */
  read(text: string): T;
  write(value: T): string;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Values<F extends Fields> = {
  [name in keyof F]: F[name] extends Field<infer T> ? T : never;
};

/** A number between `min` and `max` in steps of `step`; what lies outside is clamped. */
export function number(
  min: number,
  max: number,
  initial: number,
  step = 1,
): Field<number> & NumberRange {
  const read = (text: string) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isNaN(value)) return initial;
    const clamped = Math.min(max, Math.max(min, value));
    return Number((min + Math.round((clamped - min) / step) * step).toPrecision(12));
  };
  return { min, max, step, initial, read, write: String };
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** One of a few options, by its name. `formerly` has names from older addresses, and what they are called now. */
export function choice<const T extends string>(
  options: readonly T[],
  initial: T,
  formerly: Readonly<Record<string, T>> = {},
): Field<T> & { options: readonly T[] } {
  return {
    options,
    initial,
    read: (text) => options.find((o) => o === text) ?? formerly[text] ?? initial,
    write: (value) => value,
  };
}

/** Yes or no, written 1 or 0. */
export function toggle(initial: boolean): Field<boolean> {
  return {
    initial,
    read: (text) => (text === "1" ? true : text === "0" ? false : initial),
    write: (value) => (value ? "1" : "0"),
  };
}

/** A free text, such as the name of a chosen cell; empty means none. */
export function text(initial = ""): Field<string> {
  return { initial, read: (value) => value, write: (value) => value };
}

/** The fields' values in the page's address; a field that is absent has its initial value. */
export function readUrl<F extends Fields>(fields: F): Values<F> {
  const query = new URLSearchParams(location.search);
  const entries = Object.entries(fields).map(([name, field]) => {
    const written = query.get(name);
    return [name, written === null ? field.initial : field.read(written)];
  });
  return Object.fromEntries(entries) as Values<F>;
}

/**
 * Writes values into the page's address. An initial value is left out, so that the address stays short.
 * `push` makes a step that Back undoes; otherwise the present entry is changed (while a slider moves).
 */
export function writeUrl<F extends Fields>(
  fields: F,
  values: Partial<Values<F>>,
  push: boolean,
): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name];
    if (Object.is(value, field.initial)) url.searchParams.delete(name);
    else url.searchParams.set(name, field.write(value));
  }
  if (url.href === location.href) return;
  if (push) history.pushState(history.state, "", url);
  else history.replaceState(history.state, "", url);
}
