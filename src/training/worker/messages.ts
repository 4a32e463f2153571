import type { DigitsId } from "../../digits/own/index.js";
import type { Checkpoint } from "../run/checkpoint.js";
import type { RunUpdate } from "../run/run.js";
import type { Settings } from "../settings/settings.js";

/** Where the digits are: addresses of IDX files, gzipped or not. */
export interface Source {
  train: { images: string; labels: string };
  test: { images: string; labels: string };
  /** Which digits these are, where they are not the site's. */
  id?: DigitsId;
}

/** What the page asks of the worker. `reset` begins a run, at a checkpoint if there is one; the others speak to the present one. `until` is a number of batches to rest at. */
export type Command =
  | { type: "reset"; run: number; source: Source; settings: Settings; from: Checkpoint | null }
  | { type: "train"; until?: number }
  | { type: "pause" }
  | { type: "step" };

/** What the worker tells the page. Each report names its run, so that one of an older run is known. */
export interface Report {
  run: number;
  update: RunUpdate;
}
