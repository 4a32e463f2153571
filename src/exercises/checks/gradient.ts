import { named } from "../../mistakes/index.js";
import { copies, numericGradients } from "../tensors.js";
import { type Check, failed, failedBy, PASSED } from "./check.js";
import { difference } from "./compare.js";

/** What claims to be a gradient agrees with central differences of the loss, by the code's own way forward where it has one. */
export const gradient: Check = {
  kind: "gradient",
  plan: ({ differentiable }) => (differentiable === undefined ? null : { kind: "gradient" }),
  run: async ({ operation, tolerance, attempt, differences, random }) => {
    const { given, outcome } = await attempt(operation.draw(random));
    if ("failure" in outcome) return failedBy(outcome.failure);
    const moved = await differences(given);
    if (moved !== null && "failure" in moved) return failedBy(moved.failure);
    const { loss, variables } = operation.differentiable!(copies(given));
    const numerics = moved?.got ?? numericGradients(loss, variables);
    for (const [name, numeric] of Object.entries(numerics)) {
      const wrong = difference(name, named(outcome.got, name), numeric, tolerance.gradient);
      if (wrong !== null) return failed({ code: "by-differences", difference: wrong });
    }
    return PASSED;
  },
};
