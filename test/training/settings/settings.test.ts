import { expect, test } from "vitest";
import {
  checkSettings,
  defaultSettings,
  SETTING_GROUPS,
  SETTINGS,
  settingErrors,
} from "../../../src/training/index.js";

const good = defaultSettings();

test("the settings that a run begins with have no errors", () => {
  expect(checkSettings(good)).toEqual([]);
});

test("bounds themselves are allowed", () => {
  const lowest = {
    ...good,
    learningRate: 0.0001,
    batchSize: 1,
    initialisation: "article",
    seed: 0,
  };
  const highest = {
    ...good,
    learningRate: 1e15,
    batchSize: 1000,
    initialisation: "he",
    seed: 2 ** 32 - 1,
  };
  expect(checkSettings(lowest)).toEqual([]);
  expect(checkSettings(highest)).toEqual([]);
});

test.each([
  ["learningRate", 0, "Learning rate must be a number from 0.0001 to 1e15, not 0."],
  ["learningRate", Number.NaN, "Learning rate must be a number from 0.0001 to 1e15, not NaN."],
  ["learningRate", "fast", "Learning rate must be a number from 0.0001 to 1e15, not “fast”."],
  ["learningRate", Number.POSITIVE_INFINITY, /not Infinity/],
  ["batchSize", 0, "Images in a batch must be a whole number from 1 to 1000, not 0."],
  ["batchSize", 2.5, "Images in a batch must be a whole number from 1 to 1000, not 2.5."],
  ["batchSize", 1001, /not 1001/],
  ["batchSize", "", "Images in a batch must be a whole number from 1 to 1000, not “”."],
  ["initialisation", "xavier", "First parameters must be he or article, not “xavier”."],
  ["initialisation", "toString", /not “toString”/],
  ["seed", -1, "Seed must be a whole number from 0 to 4294967295, not -1."],
  ["seed", 2 ** 32, /not 4294967296/],
  ["seed", undefined, /not undefined/],
])("a bad %s, %s, is named with its value", (field, value, message) => {
  const errors = settingErrors({ ...good, [field]: value });
  expect(errors).toEqual([
    { field, message: typeof message === "string" ? message : expect.stringMatching(message) },
  ]);
});

test("each bad setting has its own error", () => {
  const errors = checkSettings({ ...good, learningRate: -1, seed: 0.5 });
  expect(errors.map(({ field }) => field)).toEqual(["learningRate", "seed"]);
});

test("kernels that pooling cannot follow are named, with the sizes that fit", () => {
  expect(settingErrors({ ...good, kernelSize1: 4 })).toEqual([
    {
      field: "kernelSize1",
      message:
        "Kernels of 4 × 4 make maps of 25 × 25, which pooling by 2 × 2 does not divide. " +
        "Sizes that fit: 1, 3, 5, 7, 9, 11.",
    },
  ]);
  expect(checkSettings({ ...good, kernelSize2: 4 })).toMatchObject([{ field: "kernelSize2" }]);
  expect(checkSettings({ ...good, kernelSize1: 3, kernelSize2: 4 })).toEqual([]);
  expect(checkSettings({ ...good, kernelSize2: 4, convolutions: "one" })).toEqual([]);
});

test("a stride that leaves maps which pooling does not divide is named by the formula of their size", () => {
  expect(settingErrors({ ...good, kernelSize1: 6, stride1: 2, padding1: 1 })).toEqual([
    {
      field: "kernelSize1",
      message:
        "Kernels of 6 × 6 with stride 2 and padding 1 make maps of 13 × 13 (⌊(size + 2 · padding − kernel " +
        "size) / stride⌋ + 1 = ⌊(28 + 2 · 1 − 6) / 2⌋ + 1 = 13), which pooling by 2 × 2 does not divide. " +
        "Sizes that fit: 3, 4, 7, 8, 11.",
    },
  ]);
  expect(settingErrors({ ...good, stride1: 3, kernelSize2: 7, padding2: 1 })).toMatchObject([
    { field: "kernelSize2", message: expect.stringContaining("⌊(4 + 2 · 1 − 7) / 1⌋ + 1 = 0") },
  ]);
  expect(checkSettings({ ...good, stride1: 2, padding1: 0 })).toMatchObject([]);
});

test("padding in which a whole kernel has room is refused", () => {
  expect(settingErrors({ ...good, padding2: 3 })).toEqual([
    {
      field: "padding2",
      message:
        "Padding of 3 has room for whole kernels of 3 × 3, which would lie on nothing but zeros. " +
        "It must be smaller than they are: 2 at most.",
    },
  ]);
  expect(checkSettings({ ...good, padding2: 3, convolutions: "one" })).toEqual([]);
});

test("every setting belongs to one group", () => {
  expect(Object.values(SETTING_GROUPS).flat().sort()).toEqual(Object.keys(SETTINGS).sort());
});
