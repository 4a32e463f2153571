import { expect, test } from "vitest";
import {
  accuracy,
  defaultSettings,
  firstLearner,
  type RunEvent,
  runEvents,
} from "../../../src/training/index.js";
import { madeUpDigits } from "../digits.js";

const digits = { train: madeUpDigits(40), test: madeUpDigits(30) };
const settings = { ...defaultSettings(), batchSize: 20 };

test("after each epoch's batches come all the test digits, asked of the network as it is then", () => {
  const learner = firstLearner(settings);
  const events = runEvents(learner, digits, settings);
  const taken: RunEvent[] = [];
  for (let i = 0; i < 6; i++) {
    const event = events.next().value as RunEvent;
    taken.push(event);
    if (event.type === "evaluating") {
      const { accuracy: share, count } = accuracy(learner, digits.test);
      expect(event).toMatchObject({ seen: 30, count, correct: share * count });
    }
  }
  const places = taken.map((event) => [event.type, "epoch" in event ? event.epoch : null]);
  expect(places).toEqual([
    ["batch", 1],
    ["batch", 1],
    ["evaluating", 1],
    ["batch", 2],
    ["batch", 2],
    ["evaluating", 2],
  ]);
});

test("bad settings are refused with all their errors before anything is learned", () => {
  const learner = firstLearner(settings);
  const before = structuredClone(learner.params);
  const events = runEvents(learner, digits, { ...settings, learningRate: -1, batchSize: 0 });
  expect(() => events.next()).toThrow(/Learning rate .* not -1\. Images in a batch .* not 0\./);
  expect(learner.params).toEqual(before);
});
