import type { Training } from "./client.js";
import type { Settings } from "./settings.js";
import type { State } from "./state.js";

/** Runs under one set of commands: batch for batch on a par whenever they rest. */
export interface SideBySide {
  readonly states: readonly State[];
  /** Where they stand together: in training while any of them has something left to do. */
  readonly status: State["status"];
  /** Calls the listener now, and whenever one of the runs has changed. */
  onUpdate(listener: (states: readonly State[]) => void): void;
  train(): void;
  /** Lets all of them rest, once those behind have caught up. */
  pause(): void;
  /** Each learns from one batch. */
  step(): void;
  /** Begins other runs, one for each of the settings. */
  reset(settings: readonly Settings[]): void;
  close(): void;
}

/** How many batches one may be ahead before it waits. */
const LEAD = 20;

/**
 * Puts runs under one set of commands. Each has a worker of its own, and none is as fast as another: one that is
 * too far ahead waits, and when they rest those behind go on, one batch at a time, until all are level.
 * A run that is over, or has failed, no longer counts.
 */
export function trainSideBySide(trainings: readonly Training[]): SideBySide {
  const listeners: ((states: readonly State[]) => void)[] = [];
  let wanted: "train" | "rest" = "rest";
  /** After how many batches each was last told to go one on: it may not have answered yet. */
  let told = trainings.map(() => -1);

  const states = () => trainings.map(({ state }) => state);
  const batches = ({ losses }: State) => losses.length;
  const isOver = ({ status }: State) => ["stopped", "finished", "failed"].includes(status);
  const isResting = ({ status }: State) => status === "idle" || status === "paused";
  const alive = () => trainings.filter(({ state }) => !isOver(state));
  function spread(): { least: number; most: number } {
    const counts = alive().map(({ state }) => batches(state));
    return { least: Math.min(...counts), most: Math.max(...counts) };
  }
  /** Tells each run what it has to do now, for them to stay together. */
  function steer(): void {
    const { least, most } = spread();
    for (const training of alive()) {
      const ahead = batches(training.state) - least;
      if (training.state.status === "loading") continue;
      if (!isResting(training.state)) {
        if (wanted === "rest" || ahead > LEAD) training.pause();
      } else if (wanted === "train" && ahead === 0) training.train();
      else if (wanted === "rest" && batches(training.state) < most) stepOnce(training);
    }
  }
  function stepOnce(training: Training): void {
    const i = trainings.indexOf(training);
    const done = batches(training.state);
    if (told[i] === done) return;
    told[i] = done;
    training.step();
  }
  function tell(): void {
    steer();
    for (const listener of listeners) listener(states());
  }
  for (const training of trainings) training.onUpdate(tell);
  return {
    get states() {
      return states();
    },
    get status() {
      const running = alive().map(({ state }) => state);
      if (running.length === 0) return trainings[0].state.status;
      if (running.some(({ status }) => status === "loading")) return "loading";
      const { least, most } = spread();
      const busy = wanted === "train" || least < most || !running.every(isResting);
      return busy ? "training" : running[0].status;
    },
    onUpdate(listener) {
      listeners.push(listener);
      listener(states());
    },
    train() {
      wanted = "train";
      tell();
    },
    pause() {
      wanted = "rest";
      tell();
    },
    step() {
      wanted = "rest";
      for (const training of alive()) stepOnce(training);
    },
    reset(settings) {
      wanted = "rest";
      told = trainings.map(() => -1);
      for (const [i, training] of trainings.entries()) training.reset(settings[i]);
    },
    close() {
      for (const training of trainings) training.close();
    },
  };
}
