import { expect, test } from "vitest";
import { hasState } from "../../../src/ui/address/has-state.js";

test("an address has a state where a field of a figure stands in it, and the language of code is none", () => {
  const of = (query: string) => hasState(new URL(`https://example.org/linear.html${query}`));
  expect(of("")).toBe(false);
  expect(of("?code=typescript")).toBe(false);
  expect(of("?n=2")).toBe(true);
  expect(of("?code=numpy&n=2")).toBe(true);
});
