import { expect, test } from "vitest";
import { checkIndex, checkSize, checkSizes, checkTensor } from "../../src/nn/check.js";
import { tensor } from "../../src/nn/index.js";

const untold = () => {
  throw new Error("a name was built for a good value");
};

test("the name of a good value is never built", () => {
  checkSize("f", untold, 3);
  checkSizes("f", untold, [2, 3], ["h", "w"]);
  checkTensor("f", untold, tensor([2, 3], [1, 2, 3, 4, 5, 6]), ["n", 3]);
  checkIndex("f", untold, [1, 2], [2, 3]);
});

test("a bad value is told with its name, its axis and what was expected", () => {
  const name = () => "params.k";
  expect(() => checkSize("f", name, 0)).toThrow(
    new RangeError("f: params.k must be a positive integer, got 0"),
  );
  expect(() => checkSize("f", "n", "2" as never)).toThrow(
    new TypeError("f: n must be a number, got string"),
  );
  expect(() => checkSizes("f", name, [2, 1.5])).toThrow(
    new RangeError("f: params.k [2, 1.5] at axis 1 must be a positive integer, got 1.5"),
  );
  expect(() => checkSizes("f", name, [2], ["h", "w"])).toThrow(
    new RangeError("f: params.k must be [h, w], got [2]"),
  );
  expect(() => checkSizes("f", name, 2 as never)).toThrow(
    new TypeError("f: params.k must be an array of sizes, got 2"),
  );
  expect(() => checkTensor("f", name, tensor([2], [1, 2]), [3])).toThrow(
    new RangeError("f: params.k must have shape [3], got [2]"),
  );
  expect(() => checkTensor("f", name, { shape: [0], data: new Float64Array(0) })).toThrow(
    new RangeError("f: the shape of params.k [0] at axis 0 must be a positive integer, got 0"),
  );
  expect(() => checkIndex("f", name, [2], [2])).toThrow(
    new RangeError("f: params.k [2] does not point into shape [2]"),
  );
});
