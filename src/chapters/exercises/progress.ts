import type { Exercise, Report, Work } from "../../exercises/index.js";

/** How many runs are remembered. */
const MOST_RUNS = 50;

/** The work on an exercise that nobody has begun. */
export function freshWork({ stub }: Exercise): Work {
  return { code: stub, answers: {}, log: [] };
}

/** The work with one more run in its log. */
export function withRun(work: Work, { checks }: Report, at: Date): Work {
  const passed = checks.filter(({ status }) => status === "passed").length;
  const entry = { time: at.toISOString(), passed, checks: checks.length };
  return { ...work, log: [...work.log, entry].slice(-MOST_RUNS) };
}

/** How far an exercise is, by its last run. */
export type Progress = "not-begun" | "begun" | "failed" | "passed";

export function progressOf({ stub }: Exercise, { code, answers, log, hints = 0 }: Work): Progress {
  const last = log.at(-1);
  if (last !== undefined) return last.passed === last.checks ? "passed" : "failed";
  return code === stub && hints === 0 && Object.values(answers).every((answer) => answer === "")
    ? "not-begun"
    : "begun";
}
