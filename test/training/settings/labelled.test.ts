import { expect, test } from "vitest";
import {
  labelledGroups,
  labelledPresets,
  labelledSettings,
  labelledVariations,
  PRESETS,
  SETTING_GROUPS,
  SETTINGS,
  VARIATIONS,
} from "../../../src/training/index.js";

test("a labelled setting keeps its bounds, and each of its options has a label", () => {
  const labelled = labelledSettings();
  expect(Object.keys(labelled)).toEqual(Object.keys(SETTINGS));
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const { label, ...rest } = labelled[name as keyof typeof labelled];
    expect(label, name).toMatch(/^[A-Z]/);
    if (!("options" in setting)) expect(rest).toEqual(setting);
    else {
      expect(rest.initial).toBe(setting.initial);
      expect("options" in rest && Object.keys(rest.options)).toEqual(setting.options);
    }
  }
});

test("only the settings that are asked for are labelled, in their order", () => {
  expect(labelledSettings(["seed", "learningRate"])).toEqual({
    seed: { ...SETTINGS.seed, label: "Seed" },
    learningRate: { ...SETTINGS.learningRate, label: "Learning rate" },
  });
});

test("the recipe for all 60,000 digits is offered only where they are", () => {
  const offered = (digits: number) => labelledPresets(digits).map(({ name }) => name);
  expect(offered(8_000)).toEqual(["article", "he", "quick", "best"]);
  expect(offered(60_000)).toContain("full");
});

test("groups, presets and variations have a label each", () => {
  expect(Object.values(labelledGroups())).toEqual(Object.values(SETTING_GROUPS));
  expect(labelledPresets(60_000).map(({ settings }) => settings)).toEqual(Object.values(PRESETS));
  const variations = labelledVariations();
  expect(variations.map(({ name }) => name)).toEqual(Object.keys(VARIATIONS));
  for (const { name, settings } of variations) {
    expect(settings).toEqual({ ...PRESETS.best, ...VARIATIONS[name] });
  }
  const labels = [...labelledPresets(60_000), ...variations].map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
