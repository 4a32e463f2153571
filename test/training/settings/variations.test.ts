import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  checkSettings,
  type MeasuredRecipes,
  PRESETS,
  VARIATIONS,
} from "../../../src/training/index.js";

const measured: MeasuredRecipes = JSON.parse(readFileSync("docs/data/variations.json", "utf8"));

test.each(Object.entries(VARIATIONS))("the variation %s can begin", (_, change) => {
  expect(checkSettings({ ...PRESETS.best, ...change, seed: 1 })).toEqual([]);
});

test("each variation but the first is another recipe than the best", () => {
  const [first, ...others] = Object.values(VARIATIONS);
  expect(first).toEqual({});
  for (const change of others) expect(PRESETS.best).not.toMatchObject(change);
});

test("what the page tells of the recipes was measured with their present settings, over five seeds", () => {
  const [heldOut, tested] = [
    new Map(Object.entries(measured.heldOut)),
    new Map(Object.entries(measured.test)),
  ];
  for (const [name, change] of Object.entries(VARIATIONS)) {
    expect(heldOut.get(name)?.settings).toEqual({ ...PRESETS.best, ...change });
    expect(heldOut.get(name)?.shares).toHaveLength(5);
  }
  for (const [name, settings] of Object.entries(PRESETS)) {
    expect(tested.get(name)?.settings).toEqual(settings);
    expect(tested.get(name)?.shares).toHaveLength(5);
  }
});
