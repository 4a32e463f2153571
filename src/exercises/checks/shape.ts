import { type Check, failed, failedBy, PASSED } from "./check.js";
import { shapeDifference } from "./compare.js";

/** The small example gives numbers, in the right shapes. */
export const shape: Check = {
  kind: "shape",
  name: ({ results }) =>
    `The shape: ${results.map(({ name, shape }) => `${name} ${shape.length === 0 ? "is a number" : `[${shape.join(", ")}]`}`).join(", ")}`,
  run: ({ small }) => {
    const { outcome, expected } = small();
    if ("failure" in outcome) return failedBy(outcome.failure);
    for (const [name, tensor] of Object.entries(expected)) {
      const message = shapeDifference(name, outcome.got[name], tensor);
      if (message !== "") return failed(message);
    }
    return PASSED;
  },
};
