import type { Exercise } from "../exercise.js";
import type { RunOptions } from "../runner/messages.js";
import { openSandbox } from "../sandbox/sandbox.js";
import { checkCode } from "./check-code.js";
import type { CheckResult, Report } from "./report.js";

/**
 * Runs all checks of an exercise over TypeScript, in a sandbox of its own. A native call of the code may keep this from
 * coming back, so it is to be run where it can be ended: see `openRunner`.
 */
export async function runChecks(
  exercise: Exercise,
  code: string,
  options: RunOptions,
  tell?: (result: CheckResult) => void,
  alive?: () => void,
): Promise<Report> {
  return checkCode(exercise, await openSandbox(code, options.limits, alive), options, tell);
}
