import { expect, test } from "vitest";
import type { Graded } from "../../grade/grade-all.js";
import { parseAnswers } from "../../grade/report/answers-sheet.js";

const ada = { student: { name: "Ada", id: "1" } } as Graded;
const pointsIn = (...cells: string[]) =>
  parseAnswers(
    new TextEncoder().encode(
      `student;id;points\r\n${cells.map((cell) => `Ada;1;${cell}\r\n`).join("")}`,
    ),
  )(ada);

test("points are read as the site reads any number, an empty cell is none, and what is no number is refused by name", () => {
  expect(pointsIn("1,5", " 2 ", "", "０.5")).toBe(4);
  expect(pointsIn("3", "−0,5")).toBe(2.5);
  expect(() => pointsIn("1,5", "much")).toThrow('"much" of Ada is no number of points');
});
