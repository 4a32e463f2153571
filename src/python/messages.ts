/** Numbers on their way into Python or out of it; shape [] is a single number. */
export interface Numbers {
  readonly shape: readonly number[];
  readonly cells: readonly number[];
}

/** Numbers for a function: as float64, or as integers, which can be counted and indexed with. */
export interface Argument extends Numbers {
  readonly integers: boolean;
}

/** What stands in a result in place of numbers: a class of Python, or numbers that are too many or none. */
export type NoNumbers =
  | { readonly code: "no-numbers"; readonly found: string }
  | { readonly code: "another-dtype"; readonly dtype: string }
  | { readonly code: "too-many-cells"; readonly most: number }
  | { readonly code: "empty" };

/** What was raised, in Python's words, and the innermost line of the code that it came through, counted from 1. */
export interface Raised {
  readonly name: string;
  readonly said: string;
  readonly line: number | null;
}

/** What the worker is told: first the packed Python, then code to load, then calls of its functions. */
export type Request =
  | { readonly type: "open"; readonly packed: ArrayBuffer }
  | {
      readonly type: "load";
      readonly code: string;
      /** Python of the site's own that works with the code: its functions can be told something. */
      readonly companion?: string;
    }
  /** A text, such as JSON, for a function of the companion, which answers with a text. */
  | { readonly type: "tell"; readonly name: string; readonly said: string }
  | {
      readonly type: "call";
      readonly name: string;
      readonly given: readonly Argument[];
      /** How many results the function gives: one as it is, several as a tuple. */
      readonly results: number;
    };

/** What the worker answers; `printed` is all that was printed since the code was loaded. */
export type Reply = { readonly printed: string } & (
  | { readonly type: "opened" | "loaded" }
  | { readonly type: "called"; readonly results: readonly (Numbers | NoNumbers)[] }
  | { readonly type: "told"; readonly answer: string }
  /** The function gave something else than so many results. */
  | { readonly type: "another-number" }
  | { readonly type: "not-defined" }
  | { readonly type: "raised"; readonly raised: Raised }
  /** Python itself gave up. */
  | { readonly type: "failed"; readonly said: string }
);

/** As much of what the code prints as is kept, and one character more, which tells that there was more. */
export const MOST_PRINTED = 4000;

/** A result with more cells is not read. */
export const MOST_CELLS = 20_000;

/** A longer answer of a companion is cut. */
export const MOST_TOLD = 4_000_000;

/** A message from the worker as a reply. Code that broke out of Python could send anything: only plain parts are kept. */
export function replyOf(data: unknown): Reply {
  const { type, printed, results, raised, said, failure, answer } = Object(data);
  const all = { printed: textOf(printed, MOST_PRINTED + 1) };
  if (type === "opened" || type === "loaded" || type === "not-defined" || type === "another-number")
    return { ...all, type };
  if (type === "called" && Array.isArray(results)) {
    return { ...all, type, results: results.map(resultOf) };
  }
  if (type === "told") return { ...all, type, answer: textOf(answer, MOST_TOLD) };
  if (type === "raised") {
    const { name, said, line } = Object(raised);
    const at = Number.isSafeInteger(line) && line > 0 ? line : null;
    return { ...all, type, raised: { name: textOf(name), said: textOf(said), line: at } };
  }
  return { ...all, type: "failed", said: textOf(said ?? failure?.said) };
}

function resultOf(data: unknown): Numbers | NoNumbers {
  const { code, found, dtype, shape, cells } = Object(data);
  if (code === "empty") return { code };
  if (code === "another-dtype") return { code, dtype: textOf(dtype) };
  if (code === "too-many-cells") return { code, most: MOST_CELLS };
  if (code === undefined && areNumbers(shape) && areNumbers(cells)) {
    const size = shape.reduce((product, length) => product * length, 1);
    if (size === cells.length && cells.length <= MOST_CELLS) return { shape, cells };
  }
  return { code: "no-numbers", found: textOf(found) };
}

function areNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => typeof one === "number");
}

function textOf(value: unknown, most = 500): string {
  return typeof value === "string" ? value.slice(0, most) : "";
}
