import { parseArgs } from "node:util";
import { collectExercises } from "./collect.js";
import { startExercise } from "./start.js";

// npm run exercise: makes modules and pages of the folders in exercises/; with --new NAME, starts one before.
try {
  const { values } = parseArgs({ options: { new: { type: "string" } } });
  if (values.new !== undefined) startExercise(process.cwd(), values.new);
  collectExercises(process.cwd());
  if (values.new !== undefined) {
    process.stdout.write(
      `exercises/${values.new} holds an example that works: write your own over it. See it with npm start.\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
