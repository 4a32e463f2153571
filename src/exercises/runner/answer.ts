import type { CheckResult } from "../checks/report.js";
import { runChecks } from "../checks/run-checks.js";
import { exerciseById } from "../list.js";
import type { Reply, Request } from "./messages.js";

/** The worker's side: answers one request with replies. */
export async function answer(
  { run, exercise, code, options }: Request,
  reply: (reply: Reply) => void,
): Promise<void> {
  try {
    reply({ type: "begun", run });
    const tell = (result: CheckResult) => reply({ type: "check", run, result });
    const report = await runChecks(exerciseById(exercise), code, options, tell);
    reply({ type: "done", run, report });
  } catch (error) {
    reply({ type: "failed", run, message: error instanceof Error ? error.message : String(error) });
  }
}
