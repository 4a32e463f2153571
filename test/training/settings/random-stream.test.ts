import { expect, test } from "vitest";
import { seededRandom } from "../../../src/nn/index.js";
import { epochOrder, randomStream } from "../../../src/training/index.js";

const draw = (seed: number, index: number) => {
  const random = randomStream(seed, index);
  return [random(), random(), random()];
};

test("a stream repeats for the same seed and differs for another seed or another stream", () => {
  expect(draw(5, 2)).toEqual(draw(5, 2));
  expect(draw(5, 2)).not.toEqual(draw(6, 2));
  expect(draw(5, 2)).not.toEqual(draw(5, 3));
});

test("stream i starts from the i-th number of the seed's own row", () => {
  const row = seededRandom(9);
  for (let i = 0; i < 3; i++) {
    const random = seededRandom(row() * 2 ** 32);
    expect(draw(9, i)).toEqual([random(), random(), random()]);
  }
});

const orderOf = (seed: number, epoch: number) =>
  epochOrder(new Uint8Array(50), { seed, firstEpoch: "portions" }, epoch);

test("an epoch's order holds every image once", () => {
  expect([...orderOf(1, 1)].sort((a, b) => a - b)).toEqual(Array.from(Array(50).keys()));
});

test("each epoch and each seed has an order of its own, and each can be had again", () => {
  expect(orderOf(1, 2)).toEqual(orderOf(1, 2));
  expect(orderOf(1, 1)).not.toEqual(orderOf(1, 2));
  expect(orderOf(1, 1)).not.toEqual(orderOf(2, 1));
});
