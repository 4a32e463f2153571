import {
  type Exercise,
  openPythonRunner,
  openRunner,
  type Report,
  type Runner,
} from "../src/exercises/index.js";
import type { CodeLanguage } from "../src/language/code-languages.js";
import { bundledWorker } from "./bundle.js";
import type { Key } from "./key.js";
import { openNodePort } from "./node-port.js";
import type { NoPython, openPython, Python } from "./python/open-python.js";
import { seedOf } from "./seed.js";
import type { Student } from "./students.js";

/** One exercise of one student to be run, and the report when it was. */
export interface Task {
  readonly student: Student;
  readonly exercise: Exercise;
  readonly code: string;
  readonly language: CodeLanguage;
  report?: Report;
}

/** How tasks are run. */
export interface Means {
  readonly key: Key;
  /** How many at a time. */
  readonly threads: number;
  readonly openPython: typeof openPython;
}

/** More Pythons at a time cost memory, and save little time. */
const MOST_PYTHONS = 8;

/**
 * Runs the tasks, each with its own seed and in a sandbox of its own: TypeScript in worker threads, then NumPy in a browser.
 * Gives what is missing for NumPy, where something is: its tasks then stay without a report.
 */
export async function runAll(
  tasks: readonly Task[],
  { key, threads, openPython }: Means,
  onProgress: (done: number, all: number) => void,
): Promise<NoPython | undefined> {
  const inNumPy = tasks.filter(({ language }) => language === "numpy");
  const inTypeScript = tasks.filter(({ language }) => language !== "numpy");
  const python = inNumPy.length === 0 ? undefined : await openPython();
  const missing = python !== undefined && "code" in python ? python : undefined;
  const all = missing === undefined ? tasks.length : inTypeScript.length;
  let done = 0;
  const onDone = () => onProgress(++done, all);
  if (all > 0) onProgress(0, all);
  try {
    await runTypeScript(inTypeScript, threads, key, onDone);
    if (python !== undefined && !("code" in python)) {
      await share(inNumPy, Math.min(threads, MOST_PYTHONS), () => ownPython(python), key, onDone);
    }
  } finally {
    if (python !== undefined && !("code" in python)) await python.close();
  }
  return missing;
}

async function runTypeScript(
  tasks: readonly Task[],
  threads: number,
  key: Key,
  onDone: () => void,
): Promise<void> {
  if (tasks.length === 0) return;
  const bundle = await bundledWorker();
  try {
    await share(tasks, threads, () => openRunner(() => openNodePort(bundle.file)), key, onDone);
  } finally {
    bundle.remove();
  }
}

type Checker = Pick<Runner, "runChecks" | "close">;

/** Runs each code in a Python of its own: what it does to Python is nobody else's trouble. */
function ownPython(python: Python): Checker {
  return {
    async runChecks(...given) {
      const runner = openPythonRunner(python.start);
      try {
        return await runner.runChecks(...given);
      } finally {
        runner.close();
      }
    },
    close: () => {},
  };
}

/** So many runners share the tasks; each takes the next one that nobody has taken. */
async function share(
  tasks: readonly Task[],
  runners: number,
  open: () => Checker,
  { secret, limits, hidden }: Key,
  onDone: () => void,
): Promise<void> {
  let next = 0;
  async function work(): Promise<void> {
    const runner = open();
    while (next < tasks.length) {
      const task = tasks[next++]!;
      const { exercise, code, student } = task;
      const seed = seedOf(secret, student.seed, exercise.id);
      const cases = hidden[exercise.id] ?? {};
      task.report = await runner.runChecks(exercise, code, { seed, limits, hidden: cases });
      onDone();
    }
    runner.close();
  }
  await Promise.all(Array.from({ length: Math.min(runners, tasks.length) }, work));
}
