import type { Exercise, Report } from "../exercises/index.js";

/** A run of the checks, as it is remembered. */
export interface Run {
  /** When, in the form of Date.toISOString. */
  readonly at: string;
  readonly seed: number;
  readonly passed: boolean;
  readonly checks: readonly { name: string; status: string; message: string }[];
  /** The names of the mistakes that were recognised. */
  readonly mistakes: readonly string[];
}

/** What a student has done on one exercise. */
export interface Work {
  readonly code: string;
  /** Answers to the written questions, by the question's id. */
  readonly answers: Readonly<Record<string, string>>;
  /** How many hints are open. */
  readonly hints: number;
  /** The last runs, the oldest first. */
  readonly runs: readonly Run[];
}

/** How many runs are remembered. */
const MOST_RUNS = 20;

/** The work on an exercise that nobody has begun. */
export function freshWork({ stub }: Exercise): Work {
  return { code: stub, answers: {}, hints: 0, runs: [] };
}

/** The work with one more run. */
export function withRun(work: Work, report: Report, at: Date): Work {
  const run: Run = {
    at: at.toISOString(),
    seed: report.seed,
    passed: report.passed,
    checks: report.checks.map(({ operation, name, status, message }) => ({
      name: `${operation}: ${name}`,
      status,
      message,
    })),
    mistakes: [...new Set(report.mistakes.map(({ mistake }) => mistake))],
  };
  return { ...work, runs: [...work.runs, run].slice(-MOST_RUNS) };
}

/** How far an exercise is: what its last run says of the code, as long as that is the code that was run. */
export type Progress = "not begun" | "begun" | "run, not all passed" | "all checks passed";

export function progressOf(exercise: Exercise, work: Work): Progress {
  const last = work.runs.at(-1);
  if (last !== undefined) return last.passed ? "all checks passed" : "run, not all passed";
  const untouched = work.code === exercise.stub && Object.values(work.answers).every((a) => !a);
  return untouched ? "not begun" : "begun";
}

/** What was stored as work, or null where it is none: every part is looked at. */
export function parseWork(stored: unknown): Work | null {
  if (!isRecord(stored)) return null;
  const { code, answers, hints, runs } = stored;
  if (typeof code !== "string" || !isRecord(answers) || !Array.isArray(runs)) return null;
  if (!Object.values(answers).every((answer) => typeof answer === "string")) return null;
  if (!Number.isInteger(hints) || (hints as number) < 0 || !runs.every(isRun)) return null;
  return { code, answers: answers as Record<string, string>, hints: hints as number, runs };
}

function isRun(run: unknown): run is Run {
  if (!isRecord(run)) return false;
  const { at, seed, passed, checks, mistakes } = run;
  return (
    typeof at === "string" &&
    typeof seed === "number" &&
    typeof passed === "boolean" &&
    Array.isArray(checks) &&
    checks.every((check) => isRecord(check) && Object.values(check).every(isText)) &&
    Array.isArray(mistakes) &&
    mistakes.every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
