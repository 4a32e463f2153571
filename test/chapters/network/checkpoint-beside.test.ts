import { expect, test } from "vitest";
import { momentsOf } from "../../../src/chapters/network/checkpoint-beside.js";
import type { Choosable } from "../../../src/figures/network/network-picker.js";
import { defaultSettings } from "../../../src/training/index.js";

const address = { settings: defaultSettings(), digits: null, checksum: null };
const runs = [{ run: { id: "a" }, checkpoints: [0, 30, 60] }] as unknown as Choosable[];

test("a saved run is set beside itself at its checkpoints", () => {
  expect(momentsOf({ ...address, run: "a", batches: 30 }, runs)).toEqual([0, 30, 60]);
});

test("a run that is saved nowhere is set beside itself at 0, 1, 2, 5, 10 … of its batches, and at its end", () => {
  expect(momentsOf({ ...address, run: null, batches: 160 }, runs)).toEqual([
    0, 1, 2, 5, 10, 20, 50, 100, 160,
  ]);
  expect(momentsOf({ ...address, run: "gone", batches: 5 }, runs)).toEqual([0, 1, 2, 5]);
  expect(momentsOf({ ...address, run: null, batches: 0 }, runs)).toEqual([0]);
});
