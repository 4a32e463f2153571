import { sentence } from "../language/sentences.js";
import type { CapstoneFailure } from "./capstone/messages.js";
import type { Problem } from "./checks/problem.js";
import type { Planned } from "./checks/report.js";
import type { Failure } from "./sandbox/failure.js";
import type { FileProblem, FileWarning } from "./submission/parse.js";
import type { CheckWords } from "./words/index.js";

/** What a check is called. */
export function checkName(check: Planned, words: CheckWords): string {
  return sentence(words.checks, check.kind, check);
}

/** Why a check failed or was not run. */
export function problemText(problem: Problem, words: CheckWords): string {
  return sentence(words.problems, problem.code, problem);
}

/** Why code gave no result. */
export function failureText({ reason }: Failure, words: CheckWords): string {
  return sentence(words.failures, reason.code, reason);
}

/** Why a file is no submission. */
export function fileProblemText(problem: FileProblem, words: CheckWords): string {
  return sentence(words.files, problem.code, problem);
}

/** What of a submission could not be read. */
export function fileWarningText(warning: FileWarning, words: CheckWords): string {
  return sentence(words.warnings, warning.code, warning);
}

/** Why the training with the student's layers ended. */
export function capstoneText(failure: CapstoneFailure, words: CheckWords): string {
  return sentence(words.capstone, failure.code, failure);
}
