import { expect, test } from "vitest";
import { batch } from "../../../src/digits/index.js";
import {
  articleNetwork,
  CrossEntropy,
  heUniform,
  type Tensor,
  uniform,
} from "../../../src/nn/index.js";
import {
  type BatchLearned,
  defaultSettings,
  epochOrder,
  firstLearner,
  problemText,
  randomStream,
  type Stopped,
  train,
} from "../../../src/training/index.js";
import { madeUpDigits } from "../digits.js";

const digits = madeUpDigits(50);
const settings = { ...defaultSettings(), batchSize: 20 };

/** The first `count` events of a run, with the parameters after each. */
function record(given: Partial<typeof settings>, count: number) {
  const chosen = { ...settings, ...given };
  const network = firstLearner(chosen);
  const events: (BatchLearned | Stopped)[] = [];
  const parameters: Record<string, Tensor>[] = [];
  for (const event of train(network, digits, chosen)) {
    events.push(event);
    parameters.push(structuredClone(network.params));
    if (events.length === count) break;
  }
  return { events, parameters };
}

test("training is a plain loop over shuffled batches: forward, backward, update", () => {
  const network = articleNetwork({ random: randomStream(1, 0), initialise: heUniform });
  const crossEntropy = new CrossEntropy();
  const events: BatchLearned[] = [];
  const parameters: Record<string, Tensor>[] = [];
  for (const epoch of [1, 2]) {
    const order = epochOrder(digits.labels, settings, epoch);
    for (const start of [0, 20, 40]) {
      const { x, labels } = batch(digits, order, start, 20);
      const logits = network.forward(x);
      const loss = crossEntropy.forward(logits, labels);
      network.backward(x, crossEntropy.backward(logits, labels));
      network.update(0.1);
      const images = start === 40 ? 10 : 20;
      events.push({ type: "batch", epoch, batch: start / 20 + 1, batches: 3, images, loss });
      parameters.push(structuredClone(network.params));
    }
  }
  expect(record({}, 6)).toEqual({ events, parameters });
});

test("the same seed gives the same run, bit for bit", () => {
  expect(record({ seed: 3 }, 4)).toEqual(record({ seed: 3 }, 4));
});

test("another seed gives another run", () => {
  const [one, other] = [record({ seed: 3 }, 2), record({ seed: 4 }, 2)];
  expect(one.events).not.toEqual(other.events);
  expect(one.parameters).not.toEqual(other.parameters);
});

test("the initialisation decides the first parameters and leaves the order of the images alone", () => {
  const he = articleNetwork({ random: randomStream(1, 0), initialise: heUniform });
  const article = articleNetwork({ random: randomStream(1, 0), initialise: uniform });
  expect(firstLearner(settings).params).toEqual(he.params);
  expect(firstLearner({ ...settings, initialisation: "article" }).params).toEqual(article.params);
});

test("a loss that is no longer finite stops the run before its update and says why", () => {
  const { events, parameters } = record({ learningRate: 1e15 }, 20);
  const last = events.at(-1);
  expect(last).toMatchObject({ type: "stopped", problem: { code: "loss-not-finite" } });
  expect(problemText((last as Stopped).problem)).toMatch(
    /^The loss of batch 2 in epoch 1 is (NaN|Infinity), .* learning rate 1e15 /,
  );
  expect(events).toHaveLength(2);
  expect(parameters[1]).toEqual(parameters[0]);
});

test("a learning rate that is not a positive number is refused by the update", () => {
  expect(() => record({ learningRate: Number.NaN }, 1)).toThrow(RangeError);
});

test("training brings the loss down", () => {
  const losses = record({}, 60).events.map((event) => (event as BatchLearned).loss);
  expect(losses.at(-1)).toBeLessThan(losses[0]! / 4);
});
