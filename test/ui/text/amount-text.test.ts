import { expect, test } from "vitest";
import {
  bytesText,
  countText,
  millisecondsText,
  shortCountText,
  stepText,
} from "../../../src/ui/text/amount-text.js";

test("counts are read whole to ten millions and in millions or billions above", () => {
  expect([57600, 1806336, 4e7, 1.2e10].map(countText)).toEqual([
    "57,600",
    "1,806,336",
    "40 M",
    "12 G",
  ]);
});

test("bytes are read in kB, MB and GB of a thousand", () => {
  expect([100, 57600, 7225344, 1.64e10].map(bytesText)).toEqual([
    "100\u00a0B",
    "57.6\u00a0kB",
    "7.23\u00a0MB",
    "16.4\u00a0GB",
  ]);
});

test("milliseconds keep three figures; steps and errors keep two", () => {
  expect([0.12849, 20].map(millisecondsText)).toEqual(["0.128", "20"]);
  expect([0, 0.01, 3.16e-6].map(stepText)).toEqual(["0", "0.01", "3.2e−6"]);
});

test("counts beside an axis are short", () => {
  expect([100, 1e5, 1e6, 1e9].map(shortCountText)).toEqual(["100", "100 k", "1 M", "1 G"]);
});
