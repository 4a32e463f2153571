import { expect, test } from "vitest";
import { seededRandom, shuffle } from "../../../src/nn/index.js";

test("shuffle keeps every item, and does the same for the same seed", () => {
  const shuffled = (seed: number) => shuffle([1, 2, 3, 4, 5, 6, 7, 8], seededRandom(seed));
  expect(shuffled(1).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(shuffled(1)).toEqual(shuffled(1));
  expect(shuffled(1)).not.toEqual(shuffled(2));
});

test("shuffle works in place, on typed arrays too", () => {
  const array = Uint32Array.of(1, 2, 3);
  expect(shuffle(array, seededRandom(1))).toBe(array);
});

test("every order is about equally likely", () => {
  const random = seededRandom(2);
  const orders = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffle(["a", "b", "c"], random).join("");
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("a bad generator is a TypeError", () => {
  expect(() => shuffle([1], undefined as never)).toThrow(TypeError);
});
