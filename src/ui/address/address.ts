import { clamp } from "../../nn/clamp.js";
import { whileConnected } from "../dom/lifetime.js";
import { type HistoryStep, HistoryWriter } from "./history-writer.js";
import { partOf } from "./parts.js";

/**
 * What a page keeps in its address: one declarative table of fields, read and written here only, so that
 * a link, a reload and the Back button all bring back the same state. A name with # keeps its value in the fragment.
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
    const clamped = clamp(value, min, max);
    return Number((min + Math.round((clamped - min) / step) * step).toPrecision(12));
  };
  return { min, max, step, initial, read, write: String };
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * One of a few values, which are names for the computer; what readers see is up to the control. `formerly` says what older
 * addresses wrote in place of a value, so that they still open.
 */
export function choice<const T extends string>(
  options: readonly T[],
  initial: T,
  formerly: Readonly<Record<string, T>> = {},
): Field<T> & { options: readonly T[] } {
  const find = (text: string) =>
    options.find((o) => o === text) ?? (Object.hasOwn(formerly, text) ? formerly[text] : null);
  return {
    options,
    initial,
    read: (text) => find(text) ?? initial,
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

const writer = new HistoryWriter({
  get href() {
    return location.href;
  },
  push: (url) => history.pushState(history.state, "", url),
  replace: (url) => history.replaceState(history.state, "", url),
  now: () => performance.now(),
  later: (task, milliseconds) => void setTimeout(task, milliseconds),
});
if (typeof window !== "undefined") {
  addEventListener("popstate", () => writer.forget()); // before all that read the address anew
  addEventListener("pagehide", () => writer.flush());
  addEventListener("visibilitychange", () => writer.flush());
  addEventListener("click", () => writer.flush(), { capture: true }); // it may follow a link
}

/** The page's address, as `writeUrl` has made it. */
export function currentUrl(): URL {
  return writer.url;
}

/** The fields' values in the page's address; a field that is absent has its initial value. */
export function readUrl<F extends Fields>(fields: F): Values<F> {
  const { url } = writer;
  const entries = Object.entries(fields).map(([name, field]) => {
    const written = partOf(url, name);
    return [name, written === null ? field.initial : field.read(written)];
  });
  return Object.fromEntries(entries) as Values<F>;
}

/**
 * Writes values into the page's address, now or soon, and never throws. An initial value is left out, so that
 * the address stays short. `step` says what Back undoes. A figure changes its state and tells of it first.
 */
export function writeUrl<F extends Fields>(
  fields: F,
  values: Partial<Values<F>>,
  step: HistoryStep,
): void {
  const changes = Object.entries(values).map(([name, value]) => {
    const field = fields[name]!; // values are of these fields
    return [name, Object.is(value, field.initial) ? null : field.write(value)];
  });
  writer.write(Object.fromEntries(changes), step);
}

/** Calls back when Back or Forward has changed the address, for as long as the signal lets it. */
export function onBackOrForward(callback: () => void, signal: AbortSignal): void {
  addEventListener("popstate", callback, { signal });
}

/** Gives a figure the fields' values whenever Back or Forward has changed the address. */
export function followUrl<F extends Fields>(
  figure: Element,
  fields: F,
  take: (values: Values<F>) => void,
): void {
  whileConnected(figure, (signal) => onBackOrForward(() => take(readUrl(fields)), signal));
}

/**
 * Keeps a note with the present entry of the history, unseen in the address, for whoever comes back to it; none where the
 * browser refuses.
 */
export function leaveNote(note: string): void {
  keep({ ...history.state, note });
}

/** The note that was left here, which is taken away; null where there is none. */
export function takeNote(): string | null {
  const { note = null, ...rest } = history.state ?? {};
  if (note !== null) keep(rest);
  return note;
}

/** Keeps a state with the present entry of the history. Throws nothing where it may not. */
function keep(state: unknown): void {
  try {
    history.replaceState(state, "");
  } catch {
    // The reader goes on, and is only not led back to the link.
  }
}
