import { fingerprint, type Report } from "../../exercises/index.js";
import { type Tensor, tensor } from "../../nn/index.js";

/** The version is part of the key. Results are no work: what cannot be read of them is forgotten. */
const RESULTS_KEY = "unfold.results.1";

/** As much of what the code printed as is remembered. */
const MOST_PRINTED = 5000;

/** A report, when it was made, and the fingerprint of its code. */
export interface Remembered {
  readonly code: string;
  readonly time: string;
  readonly report: Report;
}

/** Remembers the last report on an exercise, where the browser has room for it. */
export function rememberReport(report: Report, code: string, at: Date): void {
  const { text, cut } = report.printed;
  const printed = { text: text.slice(0, MOST_PRINTED), cut: cut || text.length > MOST_PRINTED };
  const stored: Remembered = {
    code: fingerprint(code),
    time: at.toISOString(),
    report: { ...report, printed },
  };
  write({ ...read(), [report.exercise]: stored });
}

/** The last report on an exercise; null where none is remembered. */
export function recallReport(exercise: string): Remembered | null {
  const stored = read()[exercise];
  return stored?.report?.exercise === exercise ? stored : null;
}

/** Forgets the report on one exercise, or on all. */
export function forgetReports(exercise?: string): void {
  const { [exercise ?? ""]: _, ...rest } = read();
  write(exercise === undefined ? {} : rest);
}

function read(): Record<string, Remembered | undefined> {
  try {
    return JSON.parse(localStorage.getItem(RESULTS_KEY) ?? "{}", revived);
  } catch {
    return {}; // nothing that can be read, or a browser that forbids storage
  }
}

function write(all: Record<string, Remembered | undefined>): void {
  try {
    localStorage.setItem(RESULTS_KEY, JSON.stringify(all, written));
  } catch {
    // Full or forbidden: the results come back with the next run.
  }
}

/** Tensors as shape and numbers; numbers that JSON does not know as texts. */
function written(_: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  if (!ArrayBuffer.isView(value)) return value;
  return { cells: Array.from(value as Float64Array) };
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("number" in value && Object.keys(value).length === 1) return Number(value.number);
  if ("data" in value && isCells(value.data) && "shape" in value) {
    return tensor(value.shape as Tensor["shape"], value.data.cells);
  }
  return value;
}

function isCells(value: unknown): value is { cells: number[] } {
  return typeof value === "object" && value !== null && "cells" in value;
}
