import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAnswers, writeTable } from "../../grade/commands/outputs.js";
import { csvFile } from "../../grade/report/csv.js";
import { useFolder } from "./use-folder.js";

const { folder, write } = useFolder();
const at = (file: string) => join(folder, file);
const read = (file: string) => readFileSync(at(file), "utf8");

const HEAD = ["student", "id", "email", "total", "notes"];
const BEFORE = [HEAD, ["Ada", "1", "", 7.5, "late; twice"], ["Zoë", "2", "", 10, "=a"]];
const OF_ZOË = ["Zoë", "2", "", 4, ""];
const AFTER = csvFile([...BEFORE.slice(0, 2), OF_ZOË]);

/** Tables as spreadsheets save them: with semicolons and decimal commas, and with tabs in UTF-16. */
const saved = (
  rows: readonly (readonly (string | number)[])[],
): [string, Uint8Array | string][] => {
  const cell = (value: string | number, delimiter: string) => {
    const text = typeof value === "number" ? String(value).replace(".", ",") : value;
    return text.includes(delimiter) ? `"${text}"` : text;
  };
  const lines = (delimiter: string) =>
    rows.map((row) => `${row.map((one) => cell(one, delimiter)).join(delimiter)}\r\n`).join("");
  return [
    ["semicolons.csv", `\ufeff${lines(";")}`],
    ["tabs.csv", new Uint8Array(Buffer.from(`\ufeff${lines("\t")}`, "utf16le"))],
  ];
};

test("one student's row comes into a table as a spreadsheet has saved it, and the others keep theirs", () => {
  for (const [file, bytes] of saved(BEFORE)) {
    write(file, bytes);
    writeTable(at(file), [HEAD, OF_ZOË], true);
    expect(read(file), file).toBe(AFTER);
  }
  writeTable(at("new.csv"), [HEAD, OF_ZOË], true);
  expect(read("new.csv")).toBe(csvFile([HEAD, OF_ZOË]));
});

test("a table of other columns, or in letters that cannot be read, is refused and stays as it is", () => {
  const others: [string, Uint8Array | string, RegExp][] = [
    [
      "columns.csv",
      csvFile([
        ["student", "total"],
        ["Ada", 7.5],
      ]),
      /columns\.csv has other columns/,
    ],
    ["letters.csv", Buffer.from(`${HEAD}\r\nZoë,2,,10,\r\n`, "latin1"), /letters\.csv was left/],
  ];
  for (const [file, bytes, message] of others) {
    write(file, bytes);
    expect(() => writeTable(at(file), [HEAD, OF_ZOË], true)).toThrow(message);
    expect(readFileSync(at(file))).toEqual(Buffer.from(bytes));
  }
});

test("answers with points are not written over, however a spreadsheet has saved them; those without are", () => {
  const sheet = [
    ["student", "answer", "points", "comment"],
    ["Ada", "the sum; of all", "", ""],
  ];
  const given = [sheet[0]!, ["Ada", "the sum; of all", 1.5, ""]];
  for (const [file, bytes] of saved(given)) {
    write(file, bytes);
    writeAnswers(at(file), sheet);
    expect(readFileSync(at(file)), file).toEqual(Buffer.from(bytes));
  }
  for (const [file, bytes] of saved(sheet)) {
    write(file, bytes);
    writeAnswers(at(file), sheet);
    expect(read(file), file).toBe(csvFile(sheet));
  }
});
