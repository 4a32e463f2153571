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

/** How many batches one may be ahead before it waits. */
const LEAD = 8;

/**
 * Puts runs under one set of commands. Each has a worker of its own, and none is as fast as another: one that is
 * too far ahead waits, and when they rest those behind go on, up to the batch of the first, until all are level.
 * A run that is over, or has failed, no longer counts.
 */
export function trainSideBySide(trainings: readonly Training[]): SideBySide {
  const listening = listeners<readonly Run[]>();
  let wanted: "train" | "rest" = "rest";
  let until = Number.POSITIVE_INFINITY;
  /** The batch up to which each was last told to learn: until it is there, it may not have answered. */
  let goals = trainings.map(() => 0);

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
    for (const training of alive()) {
      const ahead = batches(training.run) - least;
      if (training.run.status === "loading") continue;
      if (!isResting(training.run)) {
        // One that is on its way to its goal may have to ask the test digits first: it is let go on.
        if (wanted === "rest" ? !isCatchingUp(training) : ahead > LEAD) training.pause();
      } else if (wanted === "train" && ahead === 0) training.trainUntil(until);
      else if (wanted === "rest" && batches(training.run) < most) catchUp(training, most);
    }
  }
  function isCatchingUp(training: Training): boolean {
    return batches(training.run) < goals[trainings.indexOf(training)]!;
  }
  function catchUp(training: Training, goal: number): void {
    if (goals[trainings.indexOf(training)] === goal) return;
    goals[trainings.indexOf(training)] = goal;
    training.trainUntil(goal);
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
    wanted = "train";
    until = batches;
    goals = trainings.map(() => 0);
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
      wanted = "rest";
      tell();
    },
    step() {
      wanted = "rest";
      for (const training of alive()) {
        if (isCatchingUp(training)) continue;
        goals[trainings.indexOf(training)] = batches(training.run) + 1;
        training.step();
      }
    },
    reset(settings) {
      wanted = "rest";
      goals = trainings.map(() => 0);
      for (const [i, given] of settings.entries()) trainings[i]?.reset(given);
    },
    close() {
      for (const training of trainings) training.close();
    },
  };
}
