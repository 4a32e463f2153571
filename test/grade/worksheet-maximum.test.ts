import { expect, test } from "vitest";
import { worksheetMaximum } from "../../grade/report/worksheet-maximum.js";
import type { Roster } from "../../grade/roster.js";

const allowing = (cell: string) =>
  worksheetMaximum({ students: [{ row: { "Maximum Grade": cell } }] } as unknown as Roster);

test("the most points of a worksheet are read as any number is, in whatever language Moodle wrote it", () => {
  expect(["100.00", "100,00", "1.000,00", "1,000.00", ""].map(allowing)).toEqual([
    100,
    100,
    1000,
    1000,
    undefined,
  ]);
});
