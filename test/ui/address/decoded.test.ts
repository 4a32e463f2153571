import { expect, test } from "vitest";
import { decoded } from "../../../src/ui/address/decoded.js";

test("a part of an address is read without its escapes", () => {
  expect(decoded("#edits=X%2C0")).toBe("#edits=X,0");
});

test.each(["100%", "#edits=X%2C8%2", "%E4%B8"])(
  "%s, which is cut, is read as it stands",
  (part) => {
    expect(decoded(part)).toBe(part);
  },
);
