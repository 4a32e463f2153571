import { expect, test } from "vitest";
import { inlineParts } from "../../../src/ui/text/inline-code.js";

test("what stands between two backticks is code, and all else is text", () => {
  expect(inlineParts("Call `loss(w)` twice.")).toEqual([
    { text: "Call ", isCode: false },
    { text: "loss(w)", isCode: true },
    { text: " twice.", isCode: false },
  ]);
  expect(inlineParts("a ` b")).toEqual([{ text: "a ` b", isCode: false }]);
  expect(inlineParts("")).toEqual([]);
});
