import { expect, test } from "vitest";
import { formatsOf } from "../../src/language/format.js";

test("a share stands apart from its percent sign in English, and not in Chinese", () => {
  expect(formatsOf("en").accuracy(0.9445)).toBe("94.45\u00a0%");
  expect(formatsOf("zh").accuracy(0.9445)).toBe("94.45%");
});
