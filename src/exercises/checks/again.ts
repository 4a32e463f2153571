import { named, type Tensors } from "../../mistakes/index.js";
import { type Tensor, tensor } from "../../nn/index.js";
import { type Check, judge, PASSED } from "./check.js";
import { sameTensor } from "./compare.js";

/** A second call on the same arguments gives the same: nothing is kept from the first. */
export const again: Check = {
  kind: "again",
  plan: () => ({ kind: "again" }),
  run: async ({ small, attempt, operation, tolerance: { numbers } }) => {
    const first = (await small()).outcome;
    const trial = await attempt(operation.small);
    const second = trial.outcome;
    if ("failure" in first || "failure" in second) return judge(trial);
    const changed = Object.keys(trial.expected).filter(
      (name) => !sameTensor(named(second.got, name), named(first.got, name), numbers),
    );
    if (changed.length === 0) return PASSED;
    const mistakes = changed
      .filter((name) => {
        const before = beginning(operation.small, operation.updates?.[name]);
        return sameTensor(
          named(second.got, name),
          twice(named(trial.expected, name), before),
          numbers,
        );
      })
      .map((result) => ({ mistake: "accumulated-over-calls" as const, result }));
    return { passed: false, problem: { code: "changed", results: changed }, mistakes };
  },
};

/** What a result begins from: an updated parameter from its old value, all else from 0. */
function beginning(given: Tensors, parameter: string | undefined): Tensor | undefined {
  return parameter === undefined ? undefined : given[parameter];
}

/** The result if everything were added twice: before + 2·(right − before). */
function twice(right: Tensor, before: Tensor | undefined): Tensor {
  return tensor(
    right.shape,
    right.data.map((value, i) => 2 * value - (before?.data[i] ?? 0)),
  );
}
