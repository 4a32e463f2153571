import { expect, test } from "vitest";
import { PRESETS, type Settings, train } from "../../../src/training/index.js";
import { openLearner } from "../../../src/training/kernel/open-learner.js";
import { madeUpDigits } from "../digits.js";

const digits = madeUpDigits(100);
const recipe: Settings = { ...PRESETS.best, seed: 1, epochs: 3, batchSize: 20 };

function trained(changes: Partial<Settings>) {
  const settings = { ...recipe, ...changes };
  const learner = openLearner(settings);
  const events = [...train(learner, digits, settings)];
  return { events, params: learner.params };
}

test("a run ends after its epochs", () => {
  const { events } = trained({});
  expect(events).toHaveLength(15);
  expect(events.at(-1)).toMatchObject({ type: "batch", epoch: 3, batch: 5 });
});

test("the same recipe and seed give the same run, bit for bit", () => {
  expect(trained({})).toEqual(trained({}));
  expect(trained({}).params).not.toEqual(trained({ seed: 2 }).params);
});

test.each<Partial<Settings>>([
  { optimiser: "plain" },
  { optimiser: "momentum" },
  { schedule: "constant" },
  { warmUp: 0 },
  { weightDecay: 0 },
  { augmentation: "none" },
  { augmentation: "shifts" },
])("each ingredient makes a difference: %o", (changes) => {
  expect(trained(changes).params).not.toEqual(trained({}).params);
});
