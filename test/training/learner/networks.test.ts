import { expect, test } from "vitest";
import { type Convolution, zeros } from "../../../src/nn/index.js";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { networkWith } from "../../../src/training/learner/networks.js";

test("networkWith has a copy of the parameters, in whichever precision is asked for", () => {
  const settings = { ...defaultSettings(), kernels1: 6 };
  const { params } = firstLearner(settings);
  for (const dtype of ["float32", "float64"] as const) {
    const network = networkWith({ settings, parameters: params }, { dtype });
    for (const [name, { shape, data }] of Object.entries(network.params)) {
      expect(shape).toEqual(params[name]!.shape);
      expect([...data]).toEqual([...params[name]!.data]);
      expect(data).not.toBe(params[name]!.data);
    }
  }
});

test("networkWith has the stride and the padding of the settings, which the parameters do not show", () => {
  const settings = { ...defaultSettings(), stride1: 2, padding1: 2, kernelSize2: 2 };
  const { params } = firstLearner(settings);
  const { sliding } = networkWith({ settings, parameters: params }).layers[0] as Convolution;
  expect([sliding.stride, sliding.padding]).toEqual([
    [2, 2],
    [2, 2],
  ]);
});

test("networkWith names the parameters that are not those of the settings", () => {
  const settings = defaultSettings();
  const { params } = firstLearner(settings);
  const linear = { ...params, "7.w": zeros([399, 10], "float32") };
  expect(() => networkWith({ settings, parameters: linear })).toThrow("7.w [400, 10]");
  expect(() => networkWith({ settings, parameters: linear })).toThrow("7.w [399, 10]");
});
