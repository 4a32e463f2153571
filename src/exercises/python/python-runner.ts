import type { Interpreter } from "../../python/index.js";
import { checkCode } from "../checks/check-code.js";
import { endedReport } from "../checks/plan.js";
import type { CheckResult, Report } from "../checks/report.js";
import type { Exercise } from "../exercise.js";
import type { RunOptions } from "../runner/messages.js";
import type { Runner } from "../runner/runner.js";
import { type Failure, STOPPED } from "../sandbox/failure.js";
import { openPythonSandbox, startClock } from "./python-sandbox.js";

/** How long code may take to load, and how long each check of it, all its calls together. */
export const PYTHON_MILLISECONDS = 10_000;

/** How long it may take to let go of code that has run. */
const LETTING_GO_MILLISECONDS = 2_000;

/**
 * A runner over Python that `start` starts, at the first run. The checks are made here and only calls go to the
 * interpreter, which serves many runs; after one that had to be ended, the next gets a new interpreter.
 */
export function openPythonRunner(
  start: () => Promise<Interpreter>,
  milliseconds = PYTHON_MILLISECONDS,
): Runner {
  let starting: Promise<Interpreter> | undefined;
  let started: Interpreter | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let stop = () => {};

  async function interpreter(): Promise<Interpreter> {
    starting ??= start();
    try {
      started = await starting;
      return started;
    } catch (error) {
      starting = undefined; // the next run tries again
      throw error;
    }
  }
  /** Ends an interpreter that has started; one that is still starting serves the next run. */
  function end(): void {
    if (started === undefined) return;
    started.end();
    starting = started = undefined;
  }

  /** Lets go of the code that has run; where what it left behind breaks that or does not end, the next run gets another Python. */
  async function letGo(): Promise<void> {
    const python = started;
    if (python === undefined) return;
    const isWell = await python.ask({ type: "load", code: "" }, LETTING_GO_MILLISECONDS).then(
      ({ type }) => type === "loaded",
      () => false,
    );
    if (!isWell && python === started) end();
  }

  async function run(
    exercise: Exercise,
    code: string,
    options: RunOptions,
    tell: (result: CheckResult) => void,
  ): Promise<Report> {
    const made: CheckResult[] = [];
    const ended = (failure: Failure): Report => ({
      ...endedReport(exercise, options, made, failure),
      language: "numpy",
    });
    let isStopped = false;
    const stopped = new Promise<Report>((resolve) => {
      stop = () => {
        isStopped = true;
        end();
        resolve(ended(STOPPED));
      };
    });
    async function check(): Promise<Report> {
      const python = await interpreter();
      if (isStopped) return stopped; // while it started: the code is not run any more
      const { operations } = exercise;
      const clock = startClock(milliseconds);
      const opened = await openPythonSandbox(python, code, operations, clock);
      clock.restart();
      return checkCode(exercise, opened, options, (result) => {
        clock.restart();
        made.push(result);
        tell(result);
      });
    }
    try {
      const report = await Promise.race([check(), stopped]);
      if (report.ended !== undefined && report.ended.kind !== "syntax") end();
      return { ...report, language: "numpy" };
    } catch (error) {
      end();
      const said = error instanceof Error ? error.message : String(error);
      return ended({ kind: "broken", reason: { code: "worker-broke", said } });
    } finally {
      stop = () => {};
    }
  }

  return {
    runChecks(exercise, code, options, tell = () => {}) {
      const next = last.then(() => run(exercise, code, options, tell));
      last = next.then(letGo);
      return next;
    },
    stop: () => stop(),
    close() {
      stop();
      end();
      starting?.then((late) => late.end()).catch(() => {}); // nobody waits for it any more
    },
  };
}
