import {
  EXERCISES,
  type Exercise,
  openRunner,
  type Parsed,
  type Report,
  type Submission,
} from "../src/exercises/index.js";
import { bundleWorker } from "./bundle.js";
import type { Key } from "./key.js";
import { openNodePort } from "./node-port.js";
import { pointsOf } from "./points.js";
import { seedOf } from "./seed.js";
import type { SubmittedFile } from "./submissions.js";
import type { Note } from "./words.js";

/** One exercise of one student; without a report where there was no code to run. */
export interface GradedExercise {
  readonly exercise: Exercise;
  readonly points: number;
  readonly of: number;
  readonly report?: Report;
}

/** All that is known of one file. */
export interface Graded {
  readonly file: string;
  readonly student: string;
  readonly exercises: readonly GradedExercise[];
  readonly notes: readonly Note[];
  readonly submission?: Submission;
}

interface Task {
  readonly exercise: Exercise;
  readonly code: string;
  readonly seed: number;
  report?: Report;
}

/**
 * Grades files, in as many worker threads as are asked for. The same files and key give the same points: each
 * task has its own seed and its own sandbox, whichever thread it runs in.
 */
export async function gradeAll(
  files: readonly SubmittedFile[],
  key: Key,
  threads: number,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Graded[]> {
  const counted = EXERCISES.filter(({ id }) => (key.points[id] ?? 0) > 0);
  const tasks = files.map((submitted) => tasksOf(submitted, counted, key));
  await runAll(tasks.flat(), key, threads, onProgress);
  const names = files.map(nameOf);
  return files.map(({ file, parsed }, i) => {
    const student = names[i]!;
    const twice = names.filter((name) => name === student).length > 1;
    const exercises = counted.map((exercise): GradedExercise => {
      const report = tasks[i]!.find((task) => task.exercise === exercise)?.report;
      const points = report === undefined ? 0 : pointsOf(exercise.id, report, key);
      return { exercise, points, of: key.points[exercise.id]!, report };
    });
    const nameless = "submission" in parsed && parsed.submission.student === "";
    const notes: Note[] = [
      ...notesOf(parsed),
      ...(twice ? [{ code: "same-name" } as const] : []),
      ...(nameless ? [{ code: "no-name" } as const] : []),
      ...exercises.flatMap(endOf),
    ];
    return { file, student, exercises, notes, ...parsed };
  });
}

/** The student's name, or the file's where there is none. */
function nameOf({ file, parsed }: SubmittedFile): string {
  const given = "submission" in parsed ? parsed.submission.student : "";
  return given === "" ? file : given;
}

function tasksOf(submitted: SubmittedFile, counted: readonly Exercise[], { secret }: Key): Task[] {
  const { parsed } = submitted;
  if (!("submission" in parsed)) return [];
  return counted.flatMap((exercise) => {
    const code = parsed.submission.exercises[exercise.id]?.code ?? "";
    if (code.trim() === "") return [];
    return [{ exercise, code, seed: seedOf(secret, nameOf(submitted), exercise.id) }];
  });
}

/** Runs the tasks; each thread takes the next one that nobody has taken. */
async function runAll(
  tasks: readonly Task[],
  { limits, hidden }: Key,
  threads: number,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  if (tasks.length === 0) return;
  const bundle = bundleWorker();
  let next = 0;
  let done = 0;
  onProgress(0, tasks.length);
  async function work(): Promise<void> {
    const runner = openRunner(() => openNodePort(bundle.file));
    while (next < tasks.length) {
      const task = tasks[next++]!;
      const options = { seed: task.seed, limits, hidden: hidden[task.exercise.id]! };
      task.report = await runner.runChecks(task.exercise, task.code, options);
      onProgress(++done, tasks.length);
    }
    runner.close();
  }
  try {
    await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, work));
  } finally {
    bundle.remove();
  }
}

/** What could not be read. */
function notesOf(parsed: Parsed): Note[] {
  if ("problem" in parsed) return [{ code: "problem", problem: parsed.problem }];
  return parsed.warnings.map((warning) => ({ code: "warning", warning }));
}

/** Which limit ended a run depends on the machine; that one did does not. */
function endOf({ exercise, report }: GradedExercise): Note[] {
  if (report?.ended === undefined) return [];
  const code = report.ended.kind === "syntax" ? "cannot-be-loaded" : "over-limits";
  return [{ code, exercise: exercise.id }];
}
