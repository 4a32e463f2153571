import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeIfChanged } from "../write-if-changed.js";
import { editionOfPage, exercisePage } from "./page.js";
import { readTasks, type TaskEditions } from "./task-editions.js";
import type { TaskFile } from "./task-file.js";

/** A text and what stands in its place. */
type Edit = readonly [from: string, to: string];

/** What `exercise.json` says of a mistake: whose it is, where it shows, and how it is written. */
export interface WrittenMistake {
  readonly mistake: string;
  readonly operation: string;
  readonly results: readonly string[];
  /** Edits of the reference, which then answers as a student does who makes the mistake. */
  readonly reference?: readonly Edit[];
  /** Edits of a right solution, in which the mistake must be recognised; of `solution.other.ts` where `style` says so. */
  readonly solution: readonly Edit[];
  readonly style?: ".other";
  /** Edits of the right solution in NumPy. */
  readonly numpy?: readonly Edit[];
}

/** What `exercise.json` holds beside the words, the stub and the reference. */
export interface WrittenExercise {
  /** Where it stands among the others, from the least to the greatest. */
  readonly place: number;
  readonly chapter: string;
  readonly help: string;
  readonly checks: readonly string[];
  readonly tolerance: { readonly numbers: number; readonly gradient: number };
  readonly mistakes: readonly WrittenMistake[];
}

/** The names of the exercises in a project, in their order. */
export function exerciseNames(root: string): string[] {
  const folder = join(root, "exercises");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "exercise.json")))
    .map(({ name }) => ({ name, place: readExercise(root, name).place }))
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** An exercise's `exercise.json`. */
export function readExercise(root: string, name: string): WrittenExercise {
  return JSON.parse(readFileSync(join(root, "exercises", name, "exercise.json"), "utf8"));
}

/**
 * Makes modules of the folders in `exercises/`, which pages, workers and the grader import as
 * `src/exercises/collected`, and a page of each in `docs/exercises`, and what is Chinese of it in `zh/exercises`. Writes
 * only what has changed, so that it can run before everything. Throws Error that names the file which cannot be read.
 */
export function collectExercises(root: string): void {
  const names = exerciseNames(root);
  const template = readFileSync(join(root, "exercises/templates/page.md"), "utf8");
  const made = new Map<string, string>();
  for (const name of names) {
    try {
      const folder = join(root, "exercises", name);
      const tasks = readTasks(folder);
      for (const [file, text] of modulesOf(folder, name, readExercise(root, name), tasks))
        made.set(`src/exercises/collected/${name}/${file}`, text);
      made.set(`docs/exercises/${name}.md`, exercisePage(template, name, tasks.en));
      made.set(`zh/exercises/${name}.md`, editionOfPage(template, tasks.zh));
    } catch (error) {
      throw new Error(`exercises/${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  made.set("src/exercises/collected/list.ts", listOf(names));
  for (const [file, text] of made) writeIfChanged(join(root, file), text);
  for (const file of leftOver(root, made)) rmSync(file, { recursive: true });
}

/** The modules of one exercise: its reference, the reference with each mistake, and all of it together. */
function modulesOf(
  folder: string,
  name: string,
  { place: _, mistakes, ...written }: WrittenExercise,
  { en, zh }: TaskEditions,
): [file: string, text: string][] {
  const stub = readFileSync(join(folder, "stub.ts"), "utf8");
  const inNumpy = join(folder, "stub.py");
  const numpy = existsSync(inNumpy) ? { numpyStub: readFileSync(inNumpy, "utf8") } : {};
  // One folder deeper than the one it is written in.
  const reference = readFileSync(join(folder, "reference.ts"), "utf8").replaceAll(
    '"../../src/',
    '"../../../',
  );
  const edited = mistakes.flatMap(({ reference: edits }, i) =>
    edits === undefined ? [] : [{ i, text: withEdits(reference, edits) }],
  );
  const known = mistakes.map(({ mistake, operation, reference: edits }, i) => {
    const operations = edits === undefined ? "" : `, operations: wrong${i}`;
    return `{ mistake: ${JSON.stringify(mistake)}, operation: ${JSON.stringify(operation)}${operations} }`;
  });
  const index = [
    `// Made of the folder exercises/${name}: change it there.`,
    // Not written out, since it is the made module that imports it.
    `import { exerciseOf } from ${JSON.stringify("../../exercise-of.js")};`,
    'import { operations } from "./reference.js";',
    ...edited.map(({ i }) => `import { operations as wrong${i} } from "./with-mistake-${i}.js";`),
    'import { en } from "./words/en.js";',
    'import { zh } from "./words/zh.js";',
    "",
    "export const exercise = exerciseOf({",
    `  ...${JSON.stringify({ id: name, ...written, stub, ...numpy }, null, 2)},`,
    "  words: { en, zh },",
    "  operations,",
    `  mistakes: [${known.join(", ")}],`,
    "});\n",
  ];
  return [
    ["reference.ts", reference],
    ...edited.map(({ i, text }): [string, string] => [
      `with-mistake-${i}.ts`,
      `// @ts-nocheck: an edit may leave names without a use.\n${text}`,
    ]),
    ...Object.entries({ en, zh }).map(([language, task]): [string, string] => [
      `words/${language}.ts`,
      `export const ${language} = ${JSON.stringify(wordsOf(task), null, 2)};\n`,
    ]),
    ["index.ts", index.join("\n")],
  ];
}

/** What of a task file readers are told by the page's figures: all but the sentence for search engines. */
function wordsOf({ description: _, ...words }: TaskFile): Omit<TaskFile, "description"> {
  return words;
}

/** A text with all its edits. Throws Error where there is nothing to change. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`there is nothing to change: ${from}`);
    return now.replaceAll(from, () => to);
  }, text);
}

function listOf(names: readonly string[]): string {
  return [
    "// Made of the folders in exercises/: change them there.",
    'import type { Exercise } from "../exercise.js";',
    ...names.map((name, i) => `import { exercise as exercise${i} } from "./${name}/index.js";`),
    "",
    "/** The exercises, in the chapters' order. */",
    `export const EXERCISES: readonly Exercise[] = [${names.map((_, i) => `exercise${i}`).join(", ")}];\n`,
  ].join("\n");
}

/** What an exercise that is gone has left, among what is made. */
function leftOver(root: string, made: ReadonlyMap<string, string>): string[] {
  const folder = join(root, "src/exercises/collected");
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !made.has(`src/exercises/collected/${entry.name}/index.ts`),
    )
    .flatMap(({ name }) => [
      join(folder, name),
      join(root, `docs/exercises/${name}.md`),
      join(root, `zh/exercises/${name}.md`),
    ])
    .filter((path) => existsSync(path));
}
