import type { DigitsId } from "../digits/own/index.js";
import type { Evaluation } from "./evaluate.js";
import type { Backend, Parameters } from "./learner.js";
import type { Settings } from "./settings.js";
import type { Snapshot } from "./snapshot.js";
import type { EpochAccuracy } from "./state.js";

/** Where the digits are: addresses of IDX files, gzipped or not. */
export interface Source {
  train: { images: string; labels: string };
  test: { images: string; labels: string };
  /** Which digits these are, where they are not the site's. */
  id?: DigitsId;
}

/** What the page asks of the worker. `reset` begins a run, at a snapshot if there is one; the others speak to the present one. */
export type Command =
  | { type: "reset"; run: number; source: Source; settings: Settings; from: Snapshot | null }
  | { type: "train" }
  | { type: "pause" }
  | { type: "step" };

/** The digits are there and the first parameters are drawn. */
export interface Ready {
  type: "ready";
  run: number;
  trainingImages: number;
  testImages: number;
  batches: number;
  /** What computes in this worker. */
  backend: Backend;
  parameters: Parameters;
  velocities: Parameters;
}

/** Where the run stands, and what is new since the report before. */
export interface Progress {
  type: "progress";
  run: number;
  status: "training" | "evaluating" | "paused" | "stopped" | "finished";
  epoch: number;
  batch: number;
  /** Images learned from so far, and the time that it took; evaluating is not counted. */
  images: number;
  seconds: number;
  /** The losses of the batches since the report before. */
  losses: readonly number[];
  /** The accuracies since the report before. */
  accuracies: readonly EpochAccuracy[];
  /** The test digits after this epoch, as far as they have been looked at. */
  evaluation: Evaluation | null;
  parameters: Parameters;
  velocities: Parameters;
  /** Why the run has stopped; null while it has not. */
  reason: string | null;
}

/** Something was wrong with the digits, the settings or the worker itself. */
export interface Failed {
  type: "failed";
  run: number;
  message: string;
}

/** What the worker tells the page. Each report names its run, so that one of an older run is known. */
export type Report = Ready | Progress | Failed;
