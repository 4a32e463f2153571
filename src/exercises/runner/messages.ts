import type { HiddenCases } from "../checks/plan.js";
import type { CheckResult, Report } from "../checks/report.js";
import type { Limits } from "../sandbox/limits.js";

/** What a run of the checks is told. */
export interface RunOptions {
  /** Decides the random cases: a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly limits: Limits;
  readonly hidden?: HiddenCases;
}

/** To the worker: run the checks of an exercise over this code. */
export interface Request {
  readonly run: number;
  readonly exercise: string;
  readonly code: string;
  readonly options: RunOptions;
}

/** From the worker: a run has begun, is at work, has made a check, has done everything, or has itself failed. */
export type Reply =
  | { readonly type: "begun" | "alive"; readonly run: number }
  | { readonly type: "check"; readonly run: number; readonly result: CheckResult }
  | { readonly type: "done"; readonly run: number; readonly report: Report }
  | { readonly type: "failed"; readonly run: number; readonly message: string };

/** A worker, of the browser or of Node, that answers requests. */
export interface Port {
  post(request: Request): void;
  /** Calls the listeners with each reply, and when the worker breaks down: with what it said; null if nothing. */
  listen(onReply: (reply: Reply) => void, onBreakdown: (said: string | null) => void): void;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}
