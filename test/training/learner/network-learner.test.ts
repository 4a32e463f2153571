import { expect, test } from "vitest";
import { articleNetwork } from "../../../src/nn/index.js";
import { networkLearner, type UpdateRule } from "../../../src/training/index.js";
import { madeUpDigits } from "../digits.js";

const digits = madeUpDigits(10);

/** Parameter and velocity of one cell after two updates, by the formulas. */
function byHand(name: string, { learningRate, momentum, nesterov, weightDecay }: UpdateRule) {
  const learner = networkLearner(articleNetwork());
  let v = 0;
  for (let step = 0; step < 2; step++) {
    learner.backward(digits);
    const p = learner.params[name]!.data[0]!;
    const g = learner.grads[name]!.data[0]! + (name.endsWith(".b") ? 0 : weightDecay * p);
    v = momentum * v + g;
    learner.update({ learningRate, momentum, nesterov, weightDecay });
    const step = nesterov ? g + momentum * v : v;
    expect(learner.params[name]!.data[0]!).toBeCloseTo(p - learningRate * step, 6);
    expect(learner.velocities[name]!.data[0]).toBeCloseTo(v, 5);
  }
}

test.each([
  ["plain", { learningRate: 0.01, momentum: 0, nesterov: false, weightDecay: 0 }],
  ["decay", { learningRate: 0.01, momentum: 0, nesterov: false, weightDecay: 0.1 }],
  ["momentum", { learningRate: 0.01, momentum: 0.9, nesterov: false, weightDecay: 0.1 }],
  ["Nesterov", { learningRate: 0.01, momentum: 0.9, nesterov: true, weightDecay: 0.1 }],
])("an update follows its rule, and decay spares biases: %s", (_, rule) => {
  for (const name of ["0.k", "3.b", "7.w", "7.b"]) byHand(name, rule);
});
