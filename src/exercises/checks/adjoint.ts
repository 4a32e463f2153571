import { type Check, failed, failedBy, PASSED } from "./check.js";
import { agree, shapeDifference, short } from "./compare.js";

/** A linear operation and its adjoint: ⟨A·x, y⟩ = ⟨x, Aᵀ·y⟩ for all x and y. */
export const adjoint: Check = {
  kind: "adjoint",
  name: (operation) =>
    operation.adjoint === undefined
      ? null
      : "The adjoint identity: forward and backward give the same product",
  run: ({ operation, attempt, random }) => {
    const { given, expected, outcome } = attempt(operation.draw(random));
    if ("failure" in outcome) return failedBy(outcome.failure);
    for (const [name, tensor] of Object.entries(expected)) {
      const message = shapeDifference(name, outcome.got[name], tensor);
      if (message !== "") return failed(message);
    }
    for (const { words, left, right } of operation.adjoint!(given, outcome.got, random)) {
      if (!agree(left, right)) {
        return failed(`${words} should hold, but ${short(left)} is not ${short(right)}.`);
      }
    }
    return PASSED;
  },
};
