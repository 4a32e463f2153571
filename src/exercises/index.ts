export { type CapstoneAnswers, CapstoneError, type CapstoneStep } from "./capstone/messages.js";
export {
  type CapstoneOptions,
  trainWithStudentLayers,
} from "./capstone/train.js";
export type { HiddenCases } from "./checks/plan.js";
export type { Problem } from "./checks/problem.js";
export {
  CHECK_KINDS,
  type CheckKind,
  type CheckResult,
  casesOf,
  type Example,
  lineOf,
  type Recognised,
  type Report,
} from "./checks/report.js";
export type { Exercise, ExerciseWords, Help, Operation, Slot } from "./exercise.js";
export { EXERCISES, exerciseById } from "./list.js";
export { mistakeOf, type ToldMistake } from "./mistake-of.js";
export { type Nested, nestedOf, placeOf, tensorOf } from "./nested.js";
export { checkIn, nameIn, problemIn } from "./python/in-python.js";
export { openPythonRunner, PYTHON_MILLISECONDS } from "./python/python-runner.js";
export { openBrowserPort } from "./runner/browser-port.js";
export type { Port, RunOptions } from "./runner/messages.js";
export { openRunner, type Runner } from "./runner/runner.js";
export { type Failure, type FailureKind, isOfTheSite, STOPPED } from "./sandbox/failure.js";
export { LIMITS, type Limits } from "./sandbox/limits.js";
export { isStub, stubOf } from "./stub-of.js";
export { type Assignment, addressOf, assignmentOf } from "./submission/assignment.js";
export { decodeText } from "./submission/decode.js";
export { changedSinceExport, type Exported, exportedAt } from "./submission/exported.js";
export { fingerprint } from "./submission/fingerprint.js";
export {
  type FileProblem,
  type FileWarning,
  type Parsed,
  parseFile,
  parseSubmission,
} from "./submission/parse.js";
export {
  emptySubmission,
  type LogEntry,
  languageOfWork,
  MOST_CHARACTERS,
  type Submission,
  type Work,
  withWork,
  writeSubmission,
} from "./submission/submission.js";
export {
  capstoneText,
  checkName,
  failureText,
  fileProblemText,
  fileWarningText,
  problemText,
} from "./told.js";
export { TOOLS, type Tool } from "./toolbox.js";
export { type CheckWords, chapterTitle, checkWords } from "./words/index.js";
