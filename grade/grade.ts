import { resolve } from "node:path";
import { type Command, parseArguments, USAGE } from "./arguments.js";
import { writeAutograder } from "./commands/autograder.js";
import { checkKey } from "./commands/check-key.js";
import { ENDS, gradeClass } from "./commands/grade-class.js";
import { readKey, writeNewKey } from "./commands/key-file.js";
import { progress } from "./report/progress.js";

// npm run grade: what can be asked for on the command line, and how it ends.

/** A path as it was meant where the command was typed: npm runs it in the project's folder. */
function typed(path: string): string;
function typed(path: string | undefined): string | undefined;
function typed(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(process.env.INIT_CWD ?? ".", path);
}

async function run(command: Command): Promise<number> {
  switch (command.task) {
    case "help":
      process.stdout.write(USAGE);
      return ENDS.well;
    case "new-key":
      writeNewKey(typed(command.file), command.set);
      process.stderr.write(`${command.file} is a new key. Keep it to yourself, off the site.\n`);
      return ENDS.well;
    case "check-key":
      await checkKey(readKey(typed(command.file)), progress(process.stderr));
      process.stderr.write(`${command.file} is in order: right solutions have all points.\n`);
      return ENDS.well;
    case "autograder":
      await writeAutograder(typed(command.out), typed(command.key), command.language);
      process.stderr.write(`${command.out} is ready to be uploaded as an autograder.\n`);
      return ENDS.well;
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
  fail(error, `\n${USAGE}`);
}
try {
  if (command !== undefined) process.exitCode = await run(command);
} catch (error) {
  fail(error);
}
