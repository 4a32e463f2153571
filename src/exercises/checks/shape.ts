import { named } from "../../mistakes/index.js";
import { type Check, failed, failedBy, PASSED } from "./check.js";
import { shapeDifference } from "./compare.js";

/** The small example gives numbers, in the right shapes. */
export const shape: Check = {
  kind: "shape",
  plan: ({ results }) => ({ kind: "shape", results }),
  run: async ({ small }) => {
    const { outcome, expected } = await small();
    if ("failure" in outcome) return failedBy(outcome.failure);
    for (const [name, tensor] of Object.entries(expected)) {
      const other = shapeDifference(name, named(outcome.got, name), tensor);
      if (other !== null) return failed(other);
    }
    return PASSED;
  },
};
