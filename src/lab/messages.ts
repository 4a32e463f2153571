import type { Finding } from "./fingerprint.js";
import type { Picture } from "./picture.js";
import type { Case } from "./settings.js";
import type { Losses } from "./train-beside.js";

/** The ways to look at a case. */
export type Probe = "train" | "check" | "picture";

/** To the worker: the digits' addresses, and what to do with which case. */
export interface LabRequest {
  readonly id: number;
  readonly digits: { images: string; labels: string };
  readonly probe: Probe;
  readonly case: Case;
}

/**
 * From the worker: the losses of a step, then what was found; or the error that the case ended in, as the engine words it.
 * What could not be tried says nothing of the case: digits did not come, or, with null, no worker could be started.
 */
export type LabReply = { readonly id: number } & (
  | { readonly type: "step"; readonly losses: Losses }
  | { readonly type: "trained" }
  | { readonly type: "checked"; readonly findings: readonly Finding[] }
  | { readonly type: "seen"; readonly picture: Picture }
  | { readonly type: "error"; readonly message: string }
  | { readonly type: "untried"; readonly message: string | null }
);
