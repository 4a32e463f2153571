import type { Tensor } from "../nn/index.js";
import type { Evaluation } from "./evaluate.js";
import type { Backend } from "./learner.js";
import type { Progress, Report } from "./messages.js";
import type { Settings } from "./settings.js";

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
  trainingImages: number | null;
  testImages: number | null;
  /** What computes: relaxed SIMD, plain SIMD or TypeScript. */
  backend: Backend | null;
  epoch: number;
  /** The batches done in this epoch, of `batches`. */
  batch: number;
  batches: number | null;
  images: number;
  imagesPerSecond: number | null;
  /** The loss of each batch so far. */
  losses: readonly number[];
  accuracies: readonly EpochAccuracy[];
  /** The test digits after this epoch, as far as they have been looked at. */
  evaluation: Evaluation | null;
  parameters: Readonly<Record<string, Tensor>> | null;
  /** Why the run has stopped or failed. */
  message: string | null;
}

/** A run whose digits are on their way. */
export function loadingState(settings: Settings): State {
  return {
    status: "loading",
    settings,
    trainingImages: null,
    testImages: null,
    backend: null,
    epoch: 1,
    batch: 0,
    batches: null,
    images: 0,
    imagesPerSecond: null,
    losses: [],
    accuracies: [],
    evaluation: null,
    parameters: null,
    message: null,
  };
}

/** The state after a report from the worker. */
export function nextState(state: State, report: Report): State {
  if (report.type === "failed") return { ...state, status: "failed", message: report.message };
  if (report.type === "ready") {
    const { trainingImages, testImages, batches, backend, parameters } = report;
    const facts = { trainingImages, testImages, batches, backend, parameters };
    return { ...state, status: "idle", ...facts };
  }
  const { status, epoch, batch, images, seconds, evaluation, parameters, reason } = report;
  return {
    ...state,
    status,
    epoch,
    batch,
    images,
    imagesPerSecond: seconds > 0 ? images / seconds : null,
    losses: state.losses.concat(report.losses),
    accuracies: withAccuracy(state, report),
    evaluation,
    parameters,
    message: reason,
  };
}

function withAccuracy({ accuracies, losses }: State, report: Progress): readonly EpochAccuracy[] {
  const { epoch, evaluation } = report;
  if (evaluation === null || evaluation.seen < evaluation.count) return accuracies;
  if (accuracies.at(-1)?.epoch === epoch) return accuracies;
  const { correct, count } = evaluation;
  const batches = losses.length + report.losses.length;
  return [...accuracies, { epoch, batches, accuracy: correct / count, count }];
}
