import { named } from "../../mistakes/index.js";
import { type Check, failed, failedBy, PASSED } from "./check.js";
import { agree, shapeDifference } from "./compare.js";

/** A linear operation and its adjoint: ⟨A·x, y⟩ = ⟨x, Aᵀ·y⟩ for all x and y. */
export const adjoint: Check = {
  kind: "adjoint",
  plan: ({ adjoint }) => (adjoint === undefined ? null : { kind: "adjoint" }),
  run: async ({ operation, tolerance, attempt, random }) => {
    const { given, expected, outcome } = await attempt(operation.draw(random));
    if ("failure" in outcome) return failedBy(outcome.failure);
    for (const [name, tensor] of Object.entries(expected)) {
      const other = shapeDifference(name, named(outcome.got, name), tensor);
      if (other !== null) return failed(other);
    }
    for (const { identity, left, right } of operation.adjoint!(given, outcome.got, random)) {
      if (!agree(left, right, tolerance.numbers))
        return failed({ code: "identity", identity, left, right });
    }
    return PASSED;
  },
};
