import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Grading } from "../arguments.js";
import { copiesIn } from "../copies/class-copies.js";
import { gradeAll, mostOf, mustBeGradedAgain, totalOf } from "../grade-all.js";
import { folded } from "../names.js";
import { answersSheet, parseAnswers } from "../report/answers-sheet.js";
import { tableOf } from "../report/format.js";
import { progress } from "../report/progress.js";
import { resultsFile } from "../report/results.js";
import { summary } from "../report/summary.js";
import { worksheetMaximum } from "../report/worksheet-maximum.js";
import { parseRoster } from "../roster.js";
import { type Student, studentsOf } from "../students.js";
import { readSubmissions } from "../submissions.js";
import { gradeWords } from "../words/index.js";
import { readKey } from "./key-file.js";
import {
  openOne,
  openOutputs,
  writeAnswers,
  writeCopies,
  writeFeedback,
  writeNotGraded,
  writeTable,
} from "./outputs.js";
import { readFrom } from "./read-from.js";

/** How the command ends. */
export const ENDS = { well: 0, cannot: 1, again: 2, tooFewPoints: 3 } as const;

/**
 * Grades what lies in a folder or an archive and writes table, feedback and the list of what was not graded. Gives the
 * code with which the command is to end. Throws Error where nothing can be graded or written.
 */
export async function gradeClass(grading: Grading): Promise<number> {
  const { path, format, keep, language, assignment, results } = grading;
  const key = readKey(grading.key);
  if (grading.key === undefined) {
    process.stderr.write(`${gradeWords(language).withoutKey}\n`);
  }
  const roster = grading.roster === undefined ? undefined : readFrom(grading.roster, parseRoster);
  const { answers } = grading;
  const written = answers === undefined ? undefined : readFrom(answers, parseAnswers);
  const submissions = readSubmissions(path);
  const students = chosen(studentsOf(submissions.files, roster), grading);
  const outputs = openOutputs(grading.out);
  if (results !== undefined) openOne(results);

  const options = { threads: availableParallelism(), keep };
  const run = await gradeAll(students, key, options, progress(process.stderr));
  const graded = run.graded.map((one) =>
    written === undefined ? one : { ...one, written: written.of(one) },
  );
  const strangers = grading.only === undefined ? (written?.besides(graded) ?? []) : [];
  if (strangers.length > 0) {
    process.stderr.write(`${gradeWords(language).summary.strangers(strangers.join("; "))}\n`);
  }
  const all = [...submissions.leftOut, ...run.leftOut];
  const told = { language, roster, assignment };
  writeTable(outputs.table, tableOf(format, graded, told), grading.only !== undefined);
  writeFeedback(outputs.feedback, graded, { key, format, language });
  if (grading.only === undefined) {
    writeNotGraded(outputs.notGraded, all, language);
    writeAnswers(outputs.answers, answersSheet(graded, language));
    // Of one student alone there is nobody to compare with.
    const pairs = graded.length === 1 ? [] : copiesIn(graded);
    writeCopies(outputs.copies, pairs);
    if (pairs.length > 0) {
      const { copies } = gradeWords(language).summary;
      process.stderr.write(`${copies(pairs.length, outputs.copies)}\n`);
    }
  }
  if (results !== undefined) writeFileSync(results, resultsFile(graded[0]!, key, language));
  process.stderr.write(summary({ ...run, graded, leftOut: all }, language));
  const theirs = format === "moodle" ? worksheetMaximum(roster) : undefined;
  if (theirs !== undefined && theirs !== mostOf(graded[0]!)) {
    process.stderr.write(`${gradeWords(language).summary.maximum(theirs, mostOf(graded[0]!))}\n`);
  }
  process.stderr.write(`${outputs.table}, feedback in ${outputs.feedback}\n`);

  if (graded.some(({ exercises }) => exercises.some(mustBeGradedAgain))) return ENDS.again;
  const enough = graded.every((one) => 100 * totalOf(one) >= grading.require * mostOf(one));
  return enough ? ENDS.well : ENDS.tooFewPoints;
}

/** The students to be graded: all, or the one who is asked for. */
function chosen(all: readonly Student[], { only, results }: Grading): readonly Student[] {
  const found = only === undefined ? all : all.filter((student) => isMeant(student, only));
  if (found.length === 0) throw new Error(`there is nobody of the name "${only}"`);
  if (only !== undefined && found.length > 1) {
    throw new Error(`"${only}" are ${found.length} students: give an id, an e-mail or a file`);
  }
  if (results !== undefined && found.length > 1) {
    throw new Error(`--results is for one student, but there are ${found.length}: add --only`);
  }
  return found;
}

function isMeant({ name, id, email, files, onRoster }: Student, only: string): boolean {
  const ids = [name, id, email, ...(onRoster?.ids ?? [])].filter((one) => one !== "");
  return ids.some((one) => folded(one) === folded(only)) || files.some(({ file }) => file === only);
}
