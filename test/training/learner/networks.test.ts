import { expect, test } from "vitest";
import { zeros } from "../../../src/nn/index.js";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { architectureOf, networkWith } from "../../../src/training/learner/networks.js";

test("networkWith has a copy of the parameters, in whichever precision is asked for", () => {
  const { params } = firstLearner({ ...defaultSettings(), kernels1: 6 });
  for (const dtype of ["float32", "float64"] as const) {
    const network = networkWith(params, { dtype });
    for (const [name, { shape, data }] of Object.entries(network.params)) {
      expect(shape).toEqual(params[name]!.shape);
      expect([...data]).toEqual([...params[name]!.data]);
      expect(data).not.toBe(params[name]!.data);
    }
  }
});

test("architectureOf names what no architecture of ours has", () => {
  const { params } = firstLearner(defaultSettings());
  const linear = { ...params, "7.w": zeros([399, 10], "float32") };
  expect(() => architectureOf(linear)).toThrow("7.w [400, 10]");
  expect(() => architectureOf(linear)).toThrow("7.w [399, 10]");
});
