import { type ActiveRun, advance, beginRun, isEvaluating, progress, ready } from "./active-run.js";
import type { Learner } from "./learner.js";
import type { Command, Report, Source } from "./messages.js";
import type { DigitSets } from "./run.js";
import type { Settings } from "./settings.js";

/** What a session needs of its surroundings. */
export interface Surroundings {
  load(source: Source): Promise<DigitSets>;
  /** The learner that a run begins with. */
  open(settings: Settings): Learner;
  report(report: Report): void;
  /** A clock, in milliseconds. */
  now(): number;
  /** Resolves when the commands sent meanwhile have been received. */
  nextTask(): Promise<void>;
}

/** How long to work between two reports, in milliseconds: one frame of the page. */
const FRAME = 16;

/**
 * The worker's side of the conversation: takes commands, trains in slices of a frame, reports after
 * each slice, and listens for commands in between. Whatever goes wrong is reported as `failed`.
 */
export function openSession(surroundings: Surroundings): (command: Command) => void {
  const { load, open, report, now, nextTask } = surroundings;
  let wanted = 0;
  let active: ActiveRun | null = null;
  let goal: "rest" | "train" | "step" = "rest";
  let imagesBeforeStep = 0;
  let working = false;

  async function reset({
    run,
    source,
    settings,
    from,
  }: Command & { type: "reset" }): Promise<void> {
    wanted = run;
    active = null;
    goal = "rest";
    try {
      const digits = await load(source);
      if (run !== wanted) return;
      active = beginRun(run, digits, settings, open(settings), from);
      report(ready(active));
    } catch (error) {
      if (run === wanted) fail(run, error);
    }
  }
  async function work(): Promise<void> {
    if (working) return;
    working = true;
    while (active !== null && goal !== "rest") {
      try {
        slice(active);
      } catch (error) {
        fail(active.id, error);
      }
      await nextTask();
    }
    working = false;
  }
  function slice(active: ActiveRun): void {
    const end = now() + FRAME;
    do {
      advance(active, now);
      if (active.ending !== null || stepped(active)) goal = "rest";
    } while (goal !== "rest" && now() < end);
    report(progress(active, goal === "rest"));
  }
  /** A step is one batch, and the test digits too where that batch ends its epoch. */
  function stepped(active: ActiveRun): boolean {
    return goal === "step" && active.images > imagesBeforeStep && !isEvaluating(active);
  }
  function rest(): void {
    goal = "rest";
    if (active !== null && active.images > 0 && active.ending === null)
      report(progress(active, true));
  }
  function fail(run: number, error: unknown): void {
    active = null;
    goal = "rest";
    report({ type: "failed", run, message: error instanceof Error ? error.message : `${error}` });
  }

  return (command) => {
    if (command.type === "reset") reset(command);
    else if (command.type === "pause") rest();
    else if (active !== null && active.ending === null) {
      goal = command.type;
      imagesBeforeStep = active.images;
      work();
    }
  };
}
