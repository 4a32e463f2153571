import type { DigitsId } from "../digits/own/index.js";
import type { Evaluation } from "./evaluate.js";
import type { Backend, Parameters } from "./learner.js";
import type { Progress, Report } from "./messages.js";
import type { Settings } from "./settings.js";
import type { Snapshot } from "./snapshot.js";

/** The share of the `count` test digits that were right after an epoch. */
export interface EpochAccuracy {
  epoch: number;
  /** How many batches had been learned from. */
  batches: number;
  accuracy: number;
  count: number;
}

/** All that a page shows of a run. A state is a value: each update makes another one. */
export interface State {
  status: "loading" | "idle" | Progress["status"] | "failed";
  settings: Settings;
  /** The digits that it learns from; null for the site's. */
  digits: DigitsId | null;
  trainingImages: number | null;
  testImages: number | null;
  /** What computes: relaxed SIMD, plain SIMD or TypeScript. */
  backend: Backend | null;
  epoch: number;
  /** The batches done in this epoch, of `batches`. */
  batch: number;
  batches: number | null;
  images: number;
  /** How long learning has taken; evaluating is not counted. */
  seconds: number;
  imagesPerSecond: number | null;
  /** The loss of each batch so far. */
  losses: readonly number[];
  accuracies: readonly EpochAccuracy[];
  /** The test digits after this epoch, as far as they have been looked at. */
  evaluation: Evaluation | null;
  parameters: Parameters | null;
  /** What momentum remembers. */
  velocities: Parameters | null;
  /** Why the run has stopped or failed. */
  message: string | null;
}

/** A run whose digits are on their way; it begins at a snapshot, if there is one. */
export function loadingState(
  settings: Settings,
  from: Snapshot | null = null,
  digits: DigitsId | null = null,
): State {
  return {
    status: "loading",
    digits,
    trainingImages: null,
    testImages: null,
    backend: null,
    epoch: 1,
    batch: 0,
    batches: null,
    images: 0,
    seconds: 0,
    imagesPerSecond: null,
    losses: [],
    accuracies: [],
    evaluation: null,
    parameters: null,
    velocities: null,
    message: null,
    ...(from ?? {}),
    settings,
  };
}

/** The state after a report from the worker. */
export function nextState(state: State, report: Report): State {
  if (report.type === "failed") return { ...state, status: "failed", message: report.message };
  if (report.type === "ready") {
    const { type: _, run: __, ...facts } = report;
    return { ...state, ...facts, status: state.images > 0 ? "paused" : "idle" };
  }
  const { status, epoch, batch, images, seconds, evaluation, reason } = report;
  return {
    ...state,
    status,
    epoch,
    batch,
    images,
    seconds,
    imagesPerSecond: seconds > 0 ? images / seconds : null,
    losses: state.losses.concat(report.losses),
    accuracies: state.accuracies.concat(report.accuracies),
    evaluation,
    parameters: report.parameters,
    velocities: report.velocities,
    message: reason,
  };
}
