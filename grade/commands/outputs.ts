import { closeSync, existsSync, mkdirSync, openSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8 } from "fflate";
import type { Language } from "../../src/language/language.js";
import type { Pair } from "../copies/copies.js";
import { csvRows, isGarbled } from "../csv-rows.js";
import type { Graded } from "../grade-all.js";
import type { LeftOut } from "../handed-in/entry.js";
import type { Key } from "../key.js";
import { type Cell, csvFile, type Table, withoutApostrophe } from "../report/csv.js";
import { feedback } from "../report/feedback.js";
import { feedbackPaths } from "../report/feedback-files.js";
import type { Format } from "../report/format.js";
import { oneLine } from "../report/plain.js";
import { gradeWords, leftOutText } from "../words/index.js";
import { zipped } from "../zip.js";
import { readFrom } from "./read-from.js";

/** Where all goes that grading writes, from the path of the table, `grades.csv`. */
export interface Outputs {
  readonly table: string;
  readonly notGraded: string;
  readonly copies: string;
  readonly answers: string;
  /** A folder, and for platforms that take it back an archive of the same. */
  readonly feedback: string;
}

/**
 * The outputs beside a table, each opened once: what cannot be written is said before the work, not after it. A table that
 * is there stays as it is. Throws Error that names the file.
 */
export function openOutputs(table: string): Outputs {
  const base = table.slice(0, -".csv".length);
  const outputs = {
    table,
    notGraded: `${base}-not-graded.csv`,
    copies: `${base}-copies.csv`,
    answers: `${base}-answers.csv`,
    feedback: `${base}-feedback`,
  };
  mkdirSync(dirname(table), { recursive: true });
  openOne(table);
  openOne(outputs.notGraded);
  openOne(outputs.copies);
  openOne(outputs.answers);
  mkdirSync(outputs.feedback, { recursive: true });
  return outputs;
}

/** Opens one file for writing without changing it. Throws Error that names it. */
export function openOne(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${file} is a folder, and cannot be written as a file`);
  }
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, "a"));
}

/**
 * Writes a table; `into` one that is there, where only some of its rows are new. Throws Error, and leaves that one as it is,
 * where its columns are others or its letters cannot be read.
 */
export function writeTable(file: string, [head = [], ...rows]: Table, into: boolean): void {
  const [oldHead = head, ...old] = into && existsSync(file) ? readFrom(file, csvRows) : [];
  if (oldHead.join() !== head.join()) {
    throw new Error(`${file} has other columns, and was left as it is: name another as --out`);
  }
  if (isGarbled(old)) {
    throw new Error(`${file} was left as it is, for its letters cannot be read: save it in UTF-8`);
  }
  const keyOf = (row: Table[number]) =>
    JSON.stringify(row.slice(0, 3).map((cell) => withoutApostrophe(String(cell))));
  const fresh = new Map(rows.map((row) => [keyOf(row), row]));
  const kept = old.map((row): Table[number] => {
    const found = fresh.get(keyOf(row));
    fresh.delete(keyOf(row));
    return found ?? row.map(cellOf);
  });
  writeFileSync(file, csvFile([head, ...kept, ...fresh.values()]));
}

/** A cell as it was before it was written: a number where it was one, which a spreadsheet may have given a comma. */
function cellOf(cell: string): Cell {
  const written = cell.replace(",", ".");
  const isNumber = /^-?\d+(\.\d+)?$/.test(written) && String(Number(written)) === written;
  return isNumber ? Number(written) : withoutApostrophe(cell);
}

/** Writes the sheet of written answers, unless one is there in which somebody has filled in points. */
export function writeAnswers(file: string, sheet: Table): void {
  const [head = [], ...rows] = readFrom(file, csvRows);
  const points = head.indexOf("points"); // −1, the last, where somebody has called it otherwise
  const hasPoints = rows.some((row) => (row.at(points) ?? "").trim() !== "");
  if (!hasPoints) writeFileSync(file, csvFile(sheet));
}

/** Writes the list of the files that were not graded, with a reason each. */
export function writeNotGraded(
  file: string,
  leftOut: readonly LeftOut[],
  language: Language,
): void {
  const words = gradeWords(language);
  const rows = leftOut.map(({ file: path, reason }) => [
    oneLine(path),
    oneLine(leftOutText(reason, words)),
  ]);
  writeFileSync(file, csvFile([["file", "reason"], ...rows]));
}

/** Writes the pairs whose work is alike: how much, in which lines, and how many runs their logs share. */
export function writeCopies(file: string, pairs: readonly Pair[]): void {
  const rows = pairs.map(({ names, measure, runs, parts }) => [
    ...names.map(oneLine),
    Math.round(100 * measure),
    runs,
    parts.map(({ exercise, lines: [a, b] }) => `${exercise}: ${a} | ${b}`).join("; "),
  ]);
  writeFileSync(file, csvFile([["student", "other", "percent", "same runs", "lines"], ...rows]));
}

/** Writes each student's feedback and, for platforms that take feedback back, an archive of all. */
export function writeFeedback(
  folder: string,
  graded: readonly Graded[],
  { key, format, language }: { key: Key; format: Format; language: Language },
): void {
  const paths = feedbackPaths(graded, format);
  const texts = Array.from(paths, ([one, path]) => [path, feedback(one, key, language)] as const);
  for (const [path, text] of texts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (format !== "moodle" && format !== "canvas") return;
  const files = Object.fromEntries(texts.map(([path, text]) => [path, strToU8(text)]));
  writeFileSync(`${folder}.zip`, zipped(files));
}
