import { expect, test } from "vitest";
import {
  defaultSettings,
  nearestPreset,
  PRESETS,
  settingsName,
} from "../../../src/training/index.js";

test.each(Object.entries(PRESETS))(
  "the preset %s is nearest to itself, whatever the seed",
  (name, preset) => {
    expect(nearestPreset({ ...preset, seed: 7 })).toEqual({ preset: name, differs: [] });
  },
);

test("what differs from the nearest preset is told", () => {
  const settings = { ...PRESETS.best, seed: 1, warmUp: 0, learningRate: 0.1 };
  expect(nearestPreset(settings)).toEqual({ preset: "best", differs: ["learningRate", "warmUp"] });
});

test("more training images than there are do not tell two recipes apart", () => {
  expect(nearestPreset(defaultSettings(), 8_000)).toEqual({ preset: "he", differs: [] });
  expect(nearestPreset(defaultSettings(), 60_000).differs).toEqual(["trainingImages"]);
});

test("settings are called by their preset, what is otherwise, and the seed", () => {
  expect(settingsName({ ...PRESETS.he, learningRate: 0.5, seed: 3 })).toBe(
    "Plain, from He’s parameters · learning rate 0.5 · seed 3",
  );
  expect(settingsName({ ...PRESETS.he, augmentation: "shifts", seed: 1 })).toBe(
    "Plain, from He’s parameters · changes to the images shifts by a pixel · seed 1",
  );
});
