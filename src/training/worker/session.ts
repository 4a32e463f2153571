import type { Arriving } from "../../digits/index.js";
import type { Learner } from "../learner/learner.js";
import { problemOf } from "../problem.js";
import { EARLY, isDue } from "../run/checkpoint-rule.js";
import { isOver } from "../run/run.js";
import { chosenFrom, type DigitSets } from "../run/run-digits.js";
import type { Settings } from "../settings/settings.js";
import { type ActiveRun, advance, beginRun, digitsNeeded, takeUpdate } from "./active-run.js";
import type { Command, Report, Source } from "./messages.js";

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

/** How many batches a run has learned from. */
function done({ run: { epoch, batch }, batches }: ActiveRun): number {
  return (epoch - 1) * batches + batch;
}

/** After how many more training images the page is told of them. */
const TOLD = 1000;

/** How long to work between two reports, in milliseconds: one frame of the page. */
const FRAME = 16;

/**
 * The worker's side of the conversation: takes commands, trains in slices of a frame that end early where a checkpoint is
 * due, reports after each slice, and listens for commands in between. Whatever goes wrong is reported: the run has failed.
 */
export function openSession(surroundings: Surroundings): (command: Command) => void {
  const { load, open, report, now, nextTask } = surroundings;
  let wanted = 0;
  let active: ActiveRun | null = null;
  let goal: "rest" | "train" | "step" = "rest";
  let imagesBeforeStep = 0;
  let kept = 0; // the batch of the last checkpoint
  /** After how many batches of the run to rest, however it is told to train. */
  let until = Number.POSITIVE_INFINITY;
  let working = false;
  /** The test digits of the present run, while they have not come: they are asked for at the end of an epoch. */
  let arriving: Promise<void> | null = null;
  /** The training images of the present run, while they have not all come. */
  let training: Arriving | null = null;
  /** Ends a wait for digits, which may not be those of the present run. */
  let wake = () => {};

  async function reset({
    run,
    source,
    settings,
    from,
  }: Command & { type: "reset" }): Promise<void> {
    wanted = run;
    active = null;
    arriving = null;
    training = null;
    goal = "rest";
    wake();
    try {
      const digits = await load(source);
      await digits.training?.until(chosenFrom(digits.train, settings.trainingImages));
      if (from !== null) await digits.arriving; // a checkpoint may stand at the end of an epoch
      if (run !== wanted) return;
      if (from === null) awaitTestDigits(run, digits);
      const begun = beginRun(run, digits, settings, open(settings), from);
      training = digits.training ?? null;
      await training?.until(digitsNeeded(begun));
      if (run !== wanted) return;
      active = begun;
      kept = done(active);
      tell(active, true);
      if (training !== null) await tellArrivals(begun, training);
    } catch (error) {
      if (run === wanted) fail(run, error);
    }
  }
  function awaitTestDigits(run: number, digits: DigitSets): void {
    const arrive = () => {
      if (run === wanted) arriving = null;
    };
    const missing = (error: unknown) => {
      if (run === wanted) fail(run, error);
    };
    arriving = digits.arriving?.then(arrive, missing) ?? null;
  }
  /** Tells how many of a run's training images have come, until all have. */
  async function tellArrivals({ id, images }: ActiveRun, training: Arriving): Promise<void> {
    while (id === wanted && training.arrived < images) {
      report({ run: id, update: { arrived: training.arrived } });
      await training.until(Math.min(images, training.arrived + TOLD));
    }
    if (id === wanted) report({ run: id, update: { arrived: null } });
  }
  /** Whether it needs digits next that have not come. */
  function isHeldUp(active: ActiveRun): boolean {
    if (active.run.status === "evaluating") return arriving !== null;
    if (training === null || training.arrived >= active.images) return false;
    return training.arrived < digitsNeeded(active);
  }
  /** Waits for these digits, or until another run begins, which may be over others. */
  async function digitsCome(active: ActiveRun): Promise<void> {
    const isTested = active.run.status === "evaluating";
    const come = isTested ? arriving : training?.until(digitsNeeded(active));
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([come, woken]);
  }
  async function work(): Promise<void> {
    if (working) return;
    working = true;
    while (active !== null && goal !== "rest") {
      const present: ActiveRun = active;
      try {
        if (isHeldUp(present)) await digitsCome(present);
        else slice(present);
      } catch (error) {
        if (present === active) fail(present.id, error);
      }
      await nextTask();
    }
    working = false;
  }
  function slice(active: ActiveRun): void {
    const end = now() + FRAME;
    do {
      advance(active, now);
      if (isOver(active.run) || stepped(active) || isThere(active)) goal = "rest";
    } while (goal !== "rest" && now() < end && !isAwaited(active) && !isHeldUp(active));
    tell(active, goal === "rest");
  }
  /** A step is one batch, and the test digits too where that batch ends its epoch. */
  function stepped({ run }: ActiveRun): boolean {
    return goal === "step" && run.images > imagesBeforeStep && run.status !== "evaluating";
  }
  /** Whether it has learned until the batch that was asked for, and asked the test digits where that ends an epoch. */
  function isThere(active: ActiveRun): boolean {
    return done(active) >= until && active.run.status !== "evaluating";
  }
  /** Whether the page is to be told of just this batch, for a checkpoint; not where epochs are so short that it would drown. */
  function isAwaited(active: ActiveRun): boolean {
    return active.batches >= EARLY && isDue(kept, done(active), active.batches);
  }
  function rest(): void {
    goal = "rest";
    if (active !== null && active.run.images > 0 && !isOver(active.run)) tell(active, true);
  }
  function tell(active: ActiveRun, isResting: boolean): void {
    if (isResting || isDue(kept, done(active), active.batches)) kept = done(active);
    report({ run: active.id, update: takeUpdate(active, isResting) });
  }
  function fail(run: number, error: unknown): void {
    active = null;
    goal = "rest";
    report({ run, update: { status: "failed", problem: problemOf(error) } });
  }

  return (command) => {
    if (command.type === "reset") reset(command);
    else if (command.type === "pause") rest();
    else if (active !== null && !isOver(active.run)) {
      goal = command.type;
      until = (command.type === "train" ? command.until : undefined) ?? Number.POSITIVE_INFINITY;
      imagesBeforeStep = active.run.images;
      work();
    }
  };
}
