import { expect, test } from "vitest";
import type { Graded } from "../../grade/grade-all.js";
import { parseAnswers } from "../../grade/report/answers-sheet.js";

const ada = { student: { name: "Ada", id: "1" } } as Graded;
const pointsIn = (...cells: string[]) =>
  parseAnswers(
    new TextEncoder().encode(
      `student;id;points\r\n${cells.map((cell) => `Ada;1;${cell}\r\n`).join("")}`,
    ),
  ).of(ada);

test("points are read as the site reads any number, an empty cell is none, and what is no number is refused by name", () => {
  expect(pointsIn("1,5", " 2 ", "", "０.5")).toBe(4);
  expect(pointsIn("3", "−0,5")).toBe(2.5);
  expect(() => pointsIn("1,5", "much")).toThrow('"much" of Ada is no number of points');
});

test("students who have points in the sheet and were not graded are named, those without points are not", () => {
  const sheet = "student;id;points\r\nAda;1;2\r\nZoë;2;3\r\nBob;3;\r\nEve;;1\r\n";
  const points = parseAnswers(new TextEncoder().encode(sheet));
  expect(points.besides([ada])).toEqual(["Zoë, 2", "Eve"]);
});

test("a sheet that a spreadsheet has saved in letters of its own is refused: its names would be nobody's", () => {
  const sheet = Buffer.from("student;id;points\r\nZo\xeb;2;3\r\n", "latin1");
  expect(() => parseAnswers(sheet)).toThrow("save the sheet in UTF-8");
});
