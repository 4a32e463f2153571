import { isOver, isResting, type Run, type RunStatus } from "../run/run.js";
import type { Settings } from "../settings/settings.js";
import type { Training } from "./client.js";
import { listeners } from "./listeners.js";

/** Runs under one set of commands: batch for batch on a par whenever they rest. */
export interface SideBySide {
  readonly runs: readonly Run[];
  /** Where they stand together: in training while any of them has something left to do. */
  readonly status: RunStatus;
  /**
   * Calls the listener now, and whenever one of the runs has changed, until the function that it gives back
   * is called.
   */
  onUpdate(listener: (runs: readonly Run[]) => void): () => void;
  train(): void;
  /** Each learns until it has learned from so many batches, and rests. */
  trainUntil(batches: number): void;
  /** Lets all of them rest, once those behind have caught up. */
  pause(): void;
  /** Each learns from one batch. */
  step(): void;
  /** Begins other runs, one for each of the settings. */
  reset(settings: readonly Settings[]): void;
  close(): void;
}

/** How many batches one may be ahead of the one that is furthest behind. */
const LEAD = 20;

const NOT_YET = -1;

/**
 * Puts runs under one set of commands. Each has a worker of its own, and none is as fast as another: each is told of a
 * batch to rest at, a little ahead of the one that is furthest behind, so that none runs away while the page is busy.
 * When they rest, those behind go on until all are level. A run that is over, or has failed, no longer counts.
 */
export function trainSideBySide(trainings: readonly Training[]): SideBySide {
  const listening = listeners<readonly Run[]>();
  let wanted: "train" | "rest" = "rest";
  let until = Number.POSITIVE_INFINITY;
  /** The batch at which each was last told to rest. */
  let told = trainings.map(() => NOT_YET);

  const runs = () => trainings.map(({ run }) => run);
  const batches = ({ losses }: Run) => losses.length;
  const alive = () => trainings.filter(({ run }) => !isOver(run));
  function spread(): { least: number; most: number } {
    const counts = alive().map(({ run }) => batches(run));
    return { least: Math.min(...counts), most: Math.max(...counts) };
  }
  /** Tells each run what it has to do now, for them to stay together. */
  function steer(): void {
    const { least, most } = spread();
    if (least >= until) wanted = "rest";
    const target = wanted === "train" ? Math.min(until, least + LEAD) : most;
    for (const training of alive()) {
      const { run } = training;
      if (run.status === "loading") continue;
      // One that is told already may have to ask the test digits before its next batch: it is let go on.
      const isTold = told[trainings.indexOf(training)]! >= target;
      if (wanted === "rest" && !isResting(run) && !isTold) training.pause();
      else if (batches(run) < target && !isTold) learnUntil(training, target);
    }
  }
  function learnUntil(training: Training, target: number): void {
    told[trainings.indexOf(training)] = target;
    training.trainUntil(target);
  }
  /** What they were told before no longer counts. */
  function want(next: typeof wanted, batch = Number.POSITIVE_INFINITY): void {
    wanted = next;
    until = batch;
    told = trainings.map(() => NOT_YET);
  }
  function tell(): void {
    steer();
    listening.tell(runs());
  }
  for (const training of trainings) {
    training.onReport(steer); // a page that is slow to draw would let one run ahead
    training.onUpdate(tell);
  }
  function trainUntil(batches: number): void {
    want("train", batches);
    tell();
  }
  return {
    get runs() {
      return runs();
    },
    get status() {
      const running = alive().map(({ run }) => run);
      const [first] = running;
      if (first === undefined) return trainings[0]?.run.status ?? "idle";
      if (running.some(({ status }) => status === "loading")) return "loading";
      const { least, most } = spread();
      const busy = wanted === "train" || least < most || !running.every(isResting);
      return busy ? "training" : first.status;
    },
    onUpdate(listener) {
      listener(runs());
      return listening.add(listener);
    },
    train: () => trainUntil(Number.POSITIVE_INFINITY),
    trainUntil,
    pause() {
      want("rest");
      tell();
    },
    step() {
      want("rest");
      const { most } = spread();
      for (const training of alive()) learnUntil(training, most + 1);
    },
    reset(settings) {
      want("rest");
      for (const [i, given] of settings.entries()) trainings[i]?.reset(given);
    },
    close() {
      for (const training of trainings) training.close();
    },
  };
}
