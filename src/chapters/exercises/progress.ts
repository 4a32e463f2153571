import {
  type Exercise,
  fingerprint,
  isStub,
  type Report,
  stubOf,
  type Work,
} from "../../exercises/index.js";
import type { CodeLanguage } from "../../language/code-languages.js";

/** How many runs are remembered. */
const MOST_RUNS = 50;

/** The work on an exercise that nobody has begun. */
export function freshWork(exercise: Exercise, language: CodeLanguage = "typescript"): Work {
  const code = stubOf(exercise, language);
  return { code, ...(language === "numpy" && { language }), answers: {}, log: [] };
}

/** A log with one more run: when, over which code, and how many checks passed. */
export function withRun(log: Work["log"], code: string, { checks }: Report, at: Date): Work["log"] {
  const passed = checks.filter(({ status }) => status === "passed").length;
  const entry = {
    time: at.toISOString(),
    passed,
    checks: checks.length,
    code: fingerprint(code),
  };
  return [...log, entry].slice(-MOST_RUNS);
}

/** How far an exercise is, by its last run; "changed" where the code is another than the one that passed. */
export type Progress = "not-begun" | "begun" | "failed" | "passed" | "changed";

export function progressOf(exercise: Exercise, work: Work): Progress {
  const { code, answers, log, hints = 0 } = work;
  const last = log.at(-1);
  if (last !== undefined) {
    if (last.passed !== last.checks) return "failed";
    return last.code === undefined || last.code === fingerprint(code) ? "passed" : "changed";
  }
  const isUntouched = isStub(exercise, work) && work.aside === undefined;
  return isUntouched && hints === 0 && Object.values(answers).every((answer) => answer === "")
    ? "not-begun"
    : "begun";
}
