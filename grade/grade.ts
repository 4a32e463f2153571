import { resolve } from "node:path";
import { type Command, parseArguments, spokenLanguage } from "./arguments.js";
import { writeAutograder } from "./commands/autograder.js";
import { checkKey } from "./commands/check-key.js";
import { ENDS, gradeClass } from "./commands/grade-class.js";
import { readKey, writeNewKey } from "./commands/key-file.js";
import { progress } from "./report/progress.js";
import { gradeWords, noPythonText } from "./words/index.js";

// npm run grade: what can be asked for on the command line, and how it ends.

/** A path as it was meant where the command was typed: npm runs it in the project's folder. */
function typed(path: string): string;
function typed(path: string | undefined): string | undefined;
function typed(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(process.env.INIT_CWD ?? ".", path);
}

const words = gradeWords(spokenLanguage(process.argv.slice(2), process.env));

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function run(command: Command): Promise<number> {
  switch (command.task) {
    case "help":
      process.stdout.write(words.usage);
      return ENDS.well;
    case "new-key":
      writeNewKey(typed(command.file), command.set);
      say(words.done.newKey(command.file));
      return ENDS.well;
    case "check-key": {
      const noPython = await checkKey(readKey(typed(command.file)), progress(process.stderr));
      say(words.done.keyInOrder(command.file));
      if (noPython !== undefined) say(noPythonText(noPython, words));
      return ENDS.well;
    }
    case "autograder": {
      const { out, key, language } = command;
      const withNumPy = await writeAutograder(typed(out), typed(key), language);
      say((withNumPy ? words.done.autograder : words.done.autograderWithoutPython)(out));
      return ENDS.well;
    }
    case "grade": {
      const { path, key, roster, answers, out, results } = command;
      const read = { key: typed(key), roster: typed(roster), answers: typed(answers) };
      const paths = { path: typed(path), ...read };
      return gradeClass({ ...command, ...paths, out: typed(out), results: typed(results) });
    }
  }
}

/** Says why nothing was done; how the command is called only where it was called wrongly. */
function fail(error: unknown, usage = ""): void {
  process.stderr.write(`grade: ${(error as Error).message}\n${usage}`);
  process.exitCode = ENDS.cannot;
}

let command: Command | undefined;
try {
  command = parseArguments(process.argv.slice(2));
} catch (error) {
  fail(error, `\n${words.usage}`);
}
try {
  if (command !== undefined) process.exitCode = await run(command);
} catch (error) {
  fail(error);
}
