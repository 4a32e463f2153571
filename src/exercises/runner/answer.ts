import type { CheckResult } from "../checks/report.js";
import { runChecks } from "../checks/run-checks.js";
import { exerciseById } from "../list.js";
import type { Reply, Request } from "./messages.js";

/** How often a worker says that code which is running is at work. */
const ALIVE_MILLISECONDS = 250;

/** The worker's side: answers one request with replies. */
export async function answer(
  { run, exercise, code, options }: Request,
  reply: (reply: Reply) => void,
): Promise<void> {
  try {
    reply({ type: "begun", run });
    const tell = (result: CheckResult) => reply({ type: "check", run, result });
    let said = performance.now();
    const alive = () => {
      if (performance.now() - said < ALIVE_MILLISECONDS) return;
      said = performance.now();
      reply({ type: "alive", run });
    };
    const report = await runChecks(exerciseById(exercise), code, options, tell, alive);
    reply({ type: "done", run, report });
  } catch (error) {
    reply({ type: "failed", run, message: error instanceof Error ? error.message : String(error) });
  }
}
