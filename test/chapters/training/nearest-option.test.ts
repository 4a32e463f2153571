import { expect, test } from "vitest";
import { nearestOption } from "../../../src/chapters/training/nearest-option.js";

test("the nearest option is the one with the smallest ratio, not the smallest difference", () => {
  const options = { "100": "", "1000": "", "10000": "", "100000": "" };
  expect(nearestOption(options, 16_000)).toBe("10000");
  expect(nearestOption(options, 300)).toBe("100");
  expect(nearestOption(options, 40_000)).toBe("100000");
});
