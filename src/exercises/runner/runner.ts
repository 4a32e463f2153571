import { endedReport } from "../checks/plan.js";
import type { CheckResult, Report } from "../checks/report.js";
import type { Exercise } from "../exercise.js";
import { type Failure, STOPPED } from "../sandbox/failure.js";
import type { Port, Reply, RunOptions } from "./messages.js";

/** How long a worker may take to load before its first run begins. */
const LOADING_MILLISECONDS = 30_000;

/** Slow steps, each within its time, may take this many times as long together. */
const MOST_TIMES = 4;

/** Runs checks in a worker that is ended when the code takes no step for longer than it may. */
export interface Runner {
  /**
   * Runs all checks of an exercise over code and tells each result as soon as it is there. Never throws for
   * what the code does. One run after the other: a second one waits for the first.
   */
  runChecks(
    exercise: Exercise,
    code: string,
    options: RunOptions,
    tell?: (result: CheckResult) => void,
  ): Promise<Report>;
  /** Ends the present run; its report says so. */
  stop(): void;
  /** Ends the worker, and the present run with it. */
  close(): void;
}

/**
 * A runner over workers that `open` opens: `openBrowserPort` on a page, the grader's own in Node. The worker
 * serves many runs; after one that had to be ended, the next gets a new worker.
 */
export function openRunner(open: () => Port): Runner {
  let port: Port | undefined;
  let runs = 0;
  let last: Promise<unknown> = Promise.resolve();
  let current: { receive(reply: Reply): void; end(failure: Failure): void } | undefined;

  function worker(): Port {
    if (port !== undefined) return port;
    const opened = open();
    opened.listen(
      (reply) => opened === port && current?.receive(reply),
      (said) => opened === port && current?.end(broken(said)),
    );
    port = opened;
    return opened;
  }

  function endWorker(): void {
    port?.end();
    port = undefined;
  }

  function run(
    exercise: Exercise,
    code: string,
    options: RunOptions,
    tell: (result: CheckResult) => void,
  ): Promise<Report> {
    const id = ++runs;
    const made: CheckResult[] = [];
    return new Promise((resolve) => {
      const { milliseconds } = options.limits;
      let watchdog = setTimeout(() => end(NOT_LOADED), LOADING_MILLISECONDS);
      let whole: ReturnType<typeof setTimeout> | undefined;
      function finish(report: Report): void {
        clearTimeout(watchdog);
        clearTimeout(whole);
        current = undefined;
        resolve(report);
      }
      function end(failure: Failure): void {
        endWorker();
        finish(endedReport(exercise, options, made, failure));
      }
      function receive(reply: Reply): void {
        if (reply.run !== id) return;
        clearTimeout(watchdog); // whoever replies is at work
        watchdog = setTimeout(() => end(OVER_TIME), milliseconds);
        whole ??= setTimeout(() => end(OVER_TIME), MOST_TIMES * milliseconds);
        if (reply.type === "check") {
          made.push(reply.result);
          tell(reply.result);
        } else if (reply.type === "done") finish(reply.report);
        else if (reply.type === "failed") end(broken(reply.message));
      }
      current = { receive, end };
      worker().post({ run: id, exercise: exercise.id, code, options });
    });
  }

  return {
    runChecks(exercise, code, options, tell = () => {}) {
      const next = last.then(() => run(exercise, code, options, tell));
      last = next;
      return next;
    },
    stop: () => current?.end(STOPPED),
    close() {
      if (current !== undefined) current.end(STOPPED);
      else endWorker();
    },
  };
}

const OVER_TIME: Failure = { kind: "time", reason: { code: "over-time" } };
const NOT_LOADED: Failure = { kind: "broken", reason: { code: "not-loaded" } };

function broken(said: string | null): Failure {
  return { kind: "broken", reason: { code: "worker-broke", said } };
}
