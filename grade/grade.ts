import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Language } from "../src/language/language.js";
import { parseArguments, USAGE } from "./arguments.js";
import { feedback } from "./feedback.js";
import { gradeAll } from "./grade-all.js";
import { type Key, NO_KEY, newKey, parseKey } from "./key.js";
import { progress } from "./progress.js";
import { readSubmissions } from "./submissions.js";
import { gradesTable } from "./table.js";

// npm run grade: reads a folder of submissions, writes grades.csv and a folder of feedback.

const LANGUAGE: Language = "en";

async function grade(folder: string, keyFile: string | undefined, out: string): Promise<void> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${folder} is not a folder`);
  }
  const key = keyFile === undefined ? NO_KEY : readKey(keyFile);
  if (keyFile === undefined) {
    process.stderr.write("Without a key: ten points an exercise, no hidden cases, no secret.\n");
  }
  const files = readSubmissions(folder);
  mkdirSync(dirname(out), { recursive: true }); // before the work, should it not be possible
  const graded = await gradeAll(files, key, availableParallelism(), progress(process.stderr));
  const beside = `${out.slice(0, -".csv".length)}-feedback`;
  for (const one of graded) {
    const path = join(beside, one.file.replace(/\.json$/i, ".txt"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, feedback(one, LANGUAGE));
  }
  writeFileSync(out, gradesTable(graded, key, LANGUAGE));
  process.stderr.write(`${graded.length} submissions: ${out}, feedback in ${beside}\n`);
}

function readKey(file: string): Key {
  try {
    return parseKey(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Writes a new key; an old one is not overwritten, for grades given with it could not be repeated. */
function writeKey(file: string): void {
  try {
    writeFileSync(file, newKey(), { flag: "wx" });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw exists ? new Error(`${file} exists already, and was left as it is`) : error;
  }
  process.stderr.write(`${file} is a new key. Keep it to yourself, away from the site.\n`);
}

/** A path as it was meant where the command was typed: npm runs it in the project's folder. */
function typed(path: string): string {
  return resolve(process.env.INIT_CWD ?? ".", path);
}

try {
  const command = parseArguments(process.argv.slice(2));
  if (command.task === "help") process.stdout.write(USAGE);
  else if (command.task === "new-key") writeKey(typed(command.file));
  else {
    const key = command.key === undefined ? undefined : typed(command.key);
    await grade(typed(command.folder), key, typed(command.out));
  }
} catch (error) {
  process.stderr.write(`grade: ${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 1;
}
