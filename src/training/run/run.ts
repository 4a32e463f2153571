import type { DigitsId } from "../../digits/own/index.js";
import type { Evaluation } from "../evaluation/evaluate.js";
import type { Backend, Parameters } from "../learner/learner.js";
import type { TrainingProblem } from "../problem.js";
import type { Settings } from "../settings/settings.js";
import type { Checkpoint } from "./checkpoint.js";

/**
 * A run of training: what it is made of, and what it has done so far. Worker, page, charts and store pass on
 * this one record, or a part of it. It is a value: whatever happens to the run makes another record.
 */
export interface Run {
  readonly status: RunStatus;
  readonly settings: Settings;
  /** The digits that it learns from; null for the site's. */
  readonly digits: DigitsId | null;
  /** How many there are to learn from and to be tested with; null while they are on their way. */
  readonly trainingImages: number | null;
  readonly testImages: number | null;
  /** How many of those to learn from have come, the first so many; null where all are there. */
  readonly arrived: number | null;
  /** How many batches an epoch has. */
  readonly batches: number | null;
  /** What computes: relaxed SIMD, plain SIMD or TypeScript. */
  readonly backend: Backend | null;
  /** The epoch, counted from 1, and how many of its batches have been learned from. */
  readonly epoch: number;
  readonly batch: number;
  /** Images learned from so far, and the time that it took; evaluating is not counted. */
  readonly images: number;
  readonly seconds: number;
  /** The loss of each batch so far. */
  readonly losses: readonly number[];
  readonly accuracies: readonly EpochAccuracy[];
  /** The test digits after this epoch, as far as they have been evaluated. */
  readonly evaluation: Evaluation | null;
  readonly parameters: Parameters | null;
  /** What momentum remembers. */
  readonly velocities: Parameters | null;
  /** Why it has stopped or failed. */
  readonly problem: TrainingProblem | null;
}

export type RunStatus =
  | "loading"
  | "idle"
  | "training"
  | "evaluating"
  | "paused"
  | "stopped"
  | "finished"
  | "failed";

/** The share of the `count` test digits that were right after an epoch. */
export interface EpochAccuracy {
  readonly epoch: number;
  /** How many batches had been learned from. */
  readonly batches: number;
  readonly accuracy: number;
  readonly count: number;
}

/** What has changed about a run; its losses and accuracies are those that have come since. */
export type RunUpdate = Partial<Run>;

/** A run whose digits are on their way; it begins at a checkpoint, if there is one. */
export function newRun(
  settings: Settings,
  from: Checkpoint | null = null,
  digits: DigitsId | null = null,
): Run {
  return {
    status: "loading",
    digits,
    trainingImages: null,
    testImages: null,
    arrived: null,
    batches: null,
    backend: null,
    epoch: 1,
    batch: 0,
    images: 0,
    seconds: 0,
    losses: [],
    accuracies: [],
    evaluation: null,
    parameters: null,
    velocities: null,
    problem: null,
    ...from,
    settings,
  };
}

/** The run after an update. */
export function updated(run: Run, { losses = [], accuracies = [], ...changes }: RunUpdate): Run {
  return {
    ...run,
    ...changes,
    losses: run.losses.concat(losses),
    accuracies: run.accuracies.concat(accuracies),
  };
}

/** Whether it is at work: learning, or evaluating the test digits. */
export function isUnderWay({ status }: Pick<Run, "status">): boolean {
  return status === "training" || status === "evaluating";
}

/** Whether it waits for a command. */
export function isResting({ status }: Pick<Run, "status">): boolean {
  return status === "idle" || status === "paused";
}

/** Whether it takes no more commands but to begin again. */
export function isOver({ status }: Pick<Run, "status">): boolean {
  return status === "stopped" || status === "finished" || status === "failed";
}

/** How fast it learns; null before its first batch. */
export function imagesPerSecond({
  images,
  seconds,
}: Pick<Run, "images" | "seconds">): number | null {
  return seconds > 0 ? images / seconds : null;
}
