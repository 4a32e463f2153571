import type { Parameters } from "../learner.js";
import type { Source } from "../messages.js";
import type { Inspection } from "./inspect.js";

/** Asks for a look into networks, all over the same test digits, and at one of these, by its index. */
export interface InspectionRequest {
  digits: Source["test"];
  networks: readonly Parameters[];
  digit: number;
}

/** The answer: an inspection of each network, or why there is none. */
export type InspectionReply =
  | { type: "inspected"; digit: number; inspections: readonly Inspection[] }
  | { type: "failed"; message: string };
