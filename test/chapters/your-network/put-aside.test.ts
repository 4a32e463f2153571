import { expect, test } from "vitest";
import {
  canComeBack,
  ownOf,
  putAside,
  putBack,
} from "../../../src/chapters/your-network/put-aside.js";

test("one's own code stays put aside under one example after the other, until it is back", () => {
  const first = putAside(undefined, "mine", "example");
  expect(first.own).toBe("mine");
  const second = putAside(first, "example", "another");
  expect(second.own).toBe("mine");
  expect(canComeBack(second)).toBe(true);
  expect(canComeBack(putBack(second, "another"))).toBe(false);
});

test("an example that was changed is one's own code, and nothing is put aside of an empty editor", () => {
  const empty = putAside(undefined, " ", "example");
  expect(canComeBack(empty)).toBe(false);
  expect(canComeBack(putAside(empty, "example", "another"))).toBe(false);
  expect(putAside(empty, "example, changed", "example").own).toBe("example, changed");
  expect(ownOf("example", empty)).toBe(" ");
});

test("where code of one's own makes room for other code of one's own, the two are exchanged, as often as one likes", () => {
  const changed = putBack(putAside(undefined, "mine", "example"), "example, changed");
  expect(changed).toEqual({ own: "example, changed" });
  expect(canComeBack(changed)).toBe(true);
  expect(putBack(changed!, "mine")).toEqual({ own: "mine" });
  expect(ownOf("mine", changed)).toBe("mine");
});
