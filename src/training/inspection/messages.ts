import type { Parameters } from "../learner.js";
import type { Source } from "../messages.js";
import type { Inspection } from "./inspect.js";

/** A network as it was after so many batches. */
export interface Moment {
  parameters: Parameters;
  batches: number;
}

/** Asks for a look into networks, all over the same test digits, and at one of these, by its index. */
export interface InspectionRequest {
  digits: Source["test"];
  networks: readonly Moment[];
  digit: number;
}

/** The answer: an inspection of each network, with the moment that it is of, or why there is none. */
export type InspectionReply =
  | { type: "inspected"; inspections: readonly (Inspection & Moment)[] }
  | { type: "failed"; message: string };
