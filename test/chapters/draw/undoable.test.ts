import { expect, test } from "vitest";
import { undoable } from "../../../src/chapters/draw/undoable.js";

test("each step is taken back whole, however often it was amended, down to the first value", () => {
  const text = undoable(["", "a"]);
  text.step("ab");
  text.amend("abc");
  text.step("");
  const seen = [text.value];
  for (let i = 0; i < 4; i++) {
    text.undo();
    seen.push(text.value);
  }
  expect(seen).toEqual(["", "abc", "a", "", ""]);
});

test("a step after one that was taken back goes on from the value that came back", () => {
  const text = undoable(["a"]);
  text.step("b");
  text.undo();
  text.step("c");
  text.undo();
  expect(text.value).toBe("a");
});
