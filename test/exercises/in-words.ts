import {
  type CheckResult,
  checkName,
  checkWords,
  type Failure,
  failureText,
  fileProblemText,
  fileWarningText,
  type Parsed,
  problemText,
} from "../../src/exercises/index.js";

const english = checkWords("en");

/** A check with its name and its message, as the page tells them; the message is empty where it passed. */
export function checkInWords(check: CheckResult) {
  const { problem } = check;
  const message = problem === undefined ? "" : problemText(problem, english);
  return { ...check, name: checkName(check, english), message };
}

/** A failure with its message. */
export function failureInWords(failure: Failure) {
  return { ...failure, message: failureText(failure, english) };
}

/** What a file holds, its problem or its warnings as sentences. */
export function parsedInWords(parsed: Parsed) {
  if ("problem" in parsed) return { problem: fileProblemText(parsed.problem, english) };
  return { ...parsed, warnings: parsed.warnings.map((one) => fileWarningText(one, english)) };
}
