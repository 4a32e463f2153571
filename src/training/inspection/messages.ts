import type { TrainedNetwork } from "../learner/networks.js";
import type { TrainingProblem } from "../problem.js";
import type { Source } from "../worker/messages.js";
import type { Inspection } from "./inspect.js";

/** A network as it was after so many batches. */
export interface InspectedNetwork extends TrainedNetwork {
  batches: number;
}

/** Asks for a look into networks, all over the same test digits, and at one of these, by its index. */
export interface InspectionRequest {
  digits: Source["test"];
  networks: readonly InspectedNetwork[];
  digit: number;
}

/** The answer: an inspection of each network, or why there is none. */
export type InspectionReply =
  | { type: "inspected"; inspections: readonly (Inspection & InspectedNetwork)[] }
  | { type: "failed"; problem: TrainingProblem };
