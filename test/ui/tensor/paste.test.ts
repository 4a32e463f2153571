import { expect, test } from "vitest";
import { pasteAt } from "../../../src/ui/tensor/paste.js";

const origin = { row: 0, column: 0 };

test("a row of numbers goes on over the row and further rows", () => {
  expect(pasteAt("7 8 9", { row: 0, column: 1 }, [3, 3])).toEqual([
    { row: 0, column: 1, value: 7 },
    { row: 0, column: 2, value: 8 },
    { row: 1, column: 0, value: 9 },
  ]);
});

test("several rows are laid below each other, the first number on the cell", () => {
  expect(pasteAt("1\t2\n3\t4", { row: 1, column: 1 }, [3, 3, 3])).toEqual([
    { row: 1, column: 1, value: 1 },
    { row: 1, column: 2, value: 2 },
    { row: 2, column: 1, value: 3 },
    { row: 2, column: 2, value: 4 },
  ]);
});

test("numbers for which there is no room are counted, and nothing is pasted", () => {
  expect(pasteAt("1 2 3 4 5", { row: 1, column: 1 }, [3, 3])).toEqual({
    code: "too-many-numbers",
    count: 5,
    room: 2,
  });
  expect(pasteAt("1 2\n3 4 5", { row: 0, column: 1 }, [3, 3])).toEqual({
    code: "too-many-in-row",
    row: 2,
    count: 3,
    room: 2,
  });
  expect(pasteAt("1\n2\n3", origin, [3, 3])).toEqual({ code: "too-many-rows", count: 3, room: 2 });
  expect(pasteAt("one", origin, [3])).toMatchObject({ code: "not-a-number" });
});
