import { expect, test } from "vitest";
import { loadDigits } from "../../../data/digits.js";
import { batch } from "../../../src/digits/index.js";
import { type Diagnosis, diagnose } from "../../../src/training/diagnosis/diagnose.js";
import { evidenceOf } from "../../../src/training/diagnosis/look-inside.js";
import {
  batchesOf,
  chooseDigits,
  defaultSettings,
  PRESETS,
  type Settings,
  train,
} from "../../../src/training/index.js";
import { inspect } from "../../../src/training/inspection/index.js";
import { openLearner } from "../../../src/training/kernel/open-learner.js";
import { networkWith } from "../../../src/training/learner/networks.js";

const all = await loadDigits();
const digits = chooseDigits(all.train, 4000);
const some = chooseDigits(all.test, 100);
const probe = batch(some, Array.from(some.labels.keys()), 0, some.count);
const { x: one } = batch(some, [0], 0, 1);

/** The diagnoses of a real run: after its first batch, and after each epoch, until it stops. */
function diagnoses(changes: Partial<Settings>, epochs = 3): (Diagnosis | null)[] {
  const settings = { ...defaultSettings(), epochs, ...changes };
  const batches = batchesOf(digits.count, settings);
  const learner = openLearner(settings);
  const losses: number[] = [];
  const found: (Diagnosis | null)[] = [];
  for (const event of train(learner, digits, settings)) {
    if (event.type === "stopped") {
      found.push(diagnose({ losses, batches, problem: event.problem }, null));
      break;
    }
    losses.push(event.loss);
    if (losses.length !== 1 && event.batch !== batches) continue;
    const evidence = evidenceOf(
      inspect(networkWith({ settings, parameters: learner.params }), probe, one),
    );
    found.push(diagnose({ losses, batches, problem: null }, evidence));
    if (event.epoch === epochs && event.batch === batches) break;
  }
  return found;
}

test.each<Partial<Settings>>([
  { learningRate: 0.0001 },
  { learningRate: 0.001 },
  { learningRate: 0.01 },
  { learningRate: 0.05 },
  { learningRate: 0.2 },
  { learningRate: 0.3 },
  { seed: 2 },
  { seed: 3 },
  { seed: 4 },
  { seed: 5 },
  { batchSize: 10 },
  { batchSize: 50 },
  { batchSize: 1000 },
  { optimiser: "momentum", learningRate: 0.04 },
  { optimiser: "nesterov", learningRate: 0.04 },
  { augmentation: "shifts" },
  { weightDecay: 0.001 },
  { convolutions: "one" },
  { kernels1: 16, kernels2: 32 },
  { kernelSize1: 3, kernelSize2: 4 },
  { ...PRESETS.best },
  { ...PRESETS.best, warmUp: 10, learningRate: 0.001 },
  { ...PRESETS.quick, seed: 6 },
])("nothing is said of a healthy run: %o", (changes) => {
  expect(diagnoses(changes)).toEqual(expect.not.arrayContaining([expect.anything()]));
});

const last = (changes: Partial<Settings>, epochs?: number) =>
  diagnoses(changes, epochs).at(-1)?.code;

test.each<[Partial<Settings>, number]>([
  [{ learningRate: 0.7 }, 3],
  [{ learningRate: 1 }, 3],
  [{ learningRate: 2 }, 3],
  [{ learningRate: 5 }, 3],
  [{ optimiser: "momentum", learningRate: 0.5 }, 3],
  [{ initialisation: "article", seed: 4 }, 4],
])("a run that is stuck is named: %o", (changes, epochs) => {
  expect(last(changes, epochs)).toBe("stuck");
});

test.each<Partial<Settings>>([
  { learningRate: 1e15 },
  { learningRate: 1e15, seed: 2 },
  { learningRate: 1e15, seed: 3 },
  { learningRate: 1e15, batchSize: 10 },
  { learningRate: 1e14, optimiser: "momentum" },
])("a run whose loss leaves the numbers is named: %o", (changes) => {
  expect(last(changes)).toBe("overflowed");
});

test.each<Partial<Settings>>([
  { learningRate: 100 },
  { learningRate: 1e3 },
  { learningRate: 1e4, seed: 2 },
  { learningRate: 1e6 },
  { learningRate: 30, optimiser: "momentum" },
])("a run whose loss climbs is named: %o", (changes) => {
  expect(last(changes, 1)).toBe("climbed");
});

test.each([1, 2, 3, 4, 5, 6])("first parameters that are too large are named, seed %i", (seed) => {
  const [first] = diagnoses({ initialisation: "article", seed }, 1);
  expect(first?.code).toBe("too-large");
});
