import type { CodeLanguage } from "../../language/code-languages.js";
import type { Difference, Problem } from "../checks/problem.js";
import type { CheckResult } from "../checks/report.js";
import { pythonName } from "./python-name.js";

/** A name of the code, or a place in it, as a language writes it: `gradX[0][2]` is `grad_x[0][2]` in Python. */
export function nameIn(language: CodeLanguage, name: string): string {
  return language === "numpy" ? pythonName(name) : name;
}

/** A problem with the names that a language has for functions and results. */
export function problemIn(language: CodeLanguage, problem: Problem): Problem {
  if (language !== "numpy") return problem;
  switch (problem.code) {
    case "shape":
    case "cell":
      return differenceInPython(problem);
    case "by-differences":
      return { ...problem, difference: differenceInPython(problem.difference) };
    case "changed":
      return { ...problem, results: problem.results.map(pythonName) };
    case "failure": {
      const { failure } = problem;
      const { reason } = failure;
      if (!("place" in reason)) return problem;
      const inPython = { ...reason, place: pythonName(reason.place) };
      return { ...problem, failure: { ...failure, reason: inPython } };
    }
    default:
      return problem;
  }
}

/** A check with the names that a language has for its function, its results, and what was wrong with them. */
export function checkIn(language: CodeLanguage, check: CheckResult): CheckResult {
  if (language !== "numpy") return check;
  const named = {
    ...check,
    operation: pythonName(check.operation),
    ...(check.problem && { problem: problemIn(language, check.problem) }),
  };
  if (named.kind !== "shape") return named;
  const results = named.results.map((slot) => ({ ...slot, name: pythonName(slot.name) }));
  return { ...named, results };
}

function differenceInPython(difference: Difference): Difference {
  return difference.code === "shape"
    ? { ...difference, name: pythonName(difference.name) }
    : { ...difference, place: pythonName(difference.place) };
}
