import { expect, test } from "vitest";
import { addBias, biasGradient } from "../../../src/nn/convolution/bias.js";
import { tensor } from "../../../src/nn/index.js";

const maps = () => tensor([2, 2, 1, 2], [1, 2, 3, 4, 5, 6, 7, 8]);

test("addBias adds each map's bias to all of its cells, in every image", () => {
  const y = maps();
  expect(addBias(y, tensor([2], [10, 100]))).toBe(y);
  expect([...y.data]).toEqual([11, 12, 103, 104, 15, 16, 107, 108]);
});

test("biasGradient sums each map's gradient over images and cells", () => {
  expect(biasGradient(maps())).toEqual(tensor([2], [1 + 2 + 5 + 6, 3 + 4 + 7 + 8]));
});
