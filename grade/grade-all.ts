import {
  EXERCISES,
  type Exercise,
  languageOfWork,
  openRunner,
  type Report,
  type Submission,
  type Work,
} from "../src/exercises/index.js";
import { bundledWorker } from "./bundle.js";
import type { Keep, LeftOut } from "./handed-in/entry.js";
import { othersOf, readable } from "./keep.js";
import type { Key } from "./key.js";
import { openNodePort } from "./node-port.js";
import { fileNotes, type Note } from "./note.js";
import { hundredths, pointsOf } from "./points.js";
import { seedOf } from "./seed.js";
import type { Student, SubmittedFile } from "./students.js";

/** One exercise of one student; without a report where there was no code to run. */
export interface GradedExercise {
  readonly exercise: Exercise;
  readonly points: number;
  readonly of: number;
  readonly report?: Report;
}

/** All that is known of one student. */
export interface Graded {
  readonly student: Student;
  /** The file that was graded; none where nothing was handed in. */
  readonly file?: string;
  readonly submission?: Submission;
  readonly exercises: readonly GradedExercise[];
  /** Points that the teacher has given for written answers. */
  readonly written?: number;
  readonly notes: readonly Note[];
}

/** A class, graded, and the students' files that were not. */
export interface GradedClass {
  readonly graded: readonly Graded[];
  readonly leftOut: readonly LeftOut[];
}

interface Task {
  readonly student: Student;
  readonly exercise: Exercise;
  readonly code: string;
  report?: Report;
}

/**
 * Grades students' files, in as many worker threads as are asked for. The same files and key give the same points: each
 * task has its own seed and its own sandbox, whichever thread it runs in.
 */
export async function gradeAll(
  students: readonly Student[],
  key: Key,
  { threads, keep = "latest" }: { threads: number; keep?: Keep },
  onProgress: (done: number, all: number) => void = () => {},
): Promise<GradedClass> {
  const counted = EXERCISES.filter(({ id }) => (key.points[id] ?? 0) > 0);
  const kept = students.map((student) => {
    const files = keep === "best" ? readable(student.files) : readable(student.files).slice(-1);
    const work = files.map((file) => ({ file, tasks: tasksOf(student, file, counted) }));
    return { student, work };
  });
  const all = kept.flatMap(({ work }) => work.flatMap(({ tasks }) => tasks));
  await runAll(all, key, threads, onProgress);
  const graded = kept.map(({ student, work }) => {
    const each = work.map(({ file, tasks }) => gradedFile(student, file, counted, tasks, key));
    const [first = nothing(student, counted, key), ...more] = each;
    const best = more.reduce((a, b) => (totalOf(b) >= totalOf(a) ? b : a), first);
    const others = student.files.length - 1;
    if (others < 1) return best;
    return { ...best, notes: [...best.notes, { code: "several-files", others, keep } as const] };
  });
  const leftOut = graded.flatMap(({ student, file }) => {
    const chosen = student.files.find((one) => one.file === file);
    return chosen === undefined ? [] : othersOf(student.files, chosen, keep);
  });
  return { graded, leftOut };
}

/** The points of all exercises and of the written answers, to hundredths. */
export function totalOf({ exercises, written = 0 }: Pick<Graded, "exercises" | "written">): number {
  return hundredths(exercises.reduce((sum, { points }) => sum + points, written));
}

/** What all exercises are worth. */
export function mostOf({ exercises }: Pick<Graded, "exercises">): number {
  return exercises.reduce((sum, { of }) => sum + of, 0);
}

/** Whether a run was ended by the clock or broke down, which another run might not be. */
export function mustBeGradedAgain({ report }: GradedExercise): boolean {
  const code = report?.ended?.reason.code;
  return code === "over-time" || code === "not-loaded" || code === "worker-broke";
}

function nothing(student: Student, counted: readonly Exercise[], { points }: Key): Graded {
  const exercises = counted.map((exercise) => ({ exercise, points: 0, of: points[exercise.id]! }));
  return { student, exercises, notes: student.notes };
}

function gradedFile(
  student: Student,
  { file, parsed }: SubmittedFile,
  counted: readonly Exercise[],
  tasks: readonly Task[],
  key: Key,
): Graded {
  const exercises = counted.map((exercise): GradedExercise => {
    const report = tasks.find((task) => task.exercise === exercise)?.report;
    return {
      exercise,
      points: pointsOf(exercise, report, key),
      of: key.points[exercise.id]!,
      report,
    };
  });
  const submission = "submission" in parsed ? parsed.submission : undefined;
  const byHand = counted.flatMap(({ id }): Note[] => {
    const work = submission?.exercises[id];
    return work !== undefined && isInNumPy(work) ? [{ code: "in-numpy", exercise: id }] : [];
  });
  const ends = exercises.flatMap(endOf);
  const notes = [...fileNotes(parsed), ...student.notes, ...byHand, ...ends];
  return { student, file, exercises, notes, submission };
}

function isInNumPy(work: Work): boolean {
  return languageOfWork(work) === "numpy";
}

function tasksOf(
  student: Student,
  { parsed }: SubmittedFile,
  counted: readonly Exercise[],
): Task[] {
  if (!("submission" in parsed)) return [];
  return counted.flatMap((exercise) => {
    const work = parsed.submission.exercises[exercise.id];
    if (work === undefined || work.code.trim() === "" || isInNumPy(work)) return [];
    return [{ student, exercise, code: work.code }];
  });
}

/** Runs the tasks; each thread takes the next one that nobody has taken. */
async function runAll(
  tasks: readonly Task[],
  { secret, limits, hidden }: Key,
  threads: number,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  if (tasks.length === 0) return;
  const bundle = await bundledWorker();
  let next = 0;
  let done = 0;
  onProgress(0, tasks.length);
  async function work(): Promise<void> {
    const runner = openRunner(() => openNodePort(bundle.file));
    while (next < tasks.length) {
      const task = tasks[next++]!;
      const { exercise, code, student } = task;
      const seed = seedOf(secret, student.seed, exercise.id);
      task.report = await runner.runChecks(exercise, code, {
        seed,
        limits,
        hidden: hidden[exercise.id] ?? {},
      });
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

/** Which limit of steps or memory ended a run may depend on the machine; that one did does not. */
function endOf(one: GradedExercise): Note[] {
  const { exercise, report } = one;
  if (report?.ended === undefined) return [];
  if (mustBeGradedAgain(one)) return [{ code: "grade-again", exercise: exercise.id }];
  const code = report.ended.kind === "syntax" ? "cannot-be-loaded" : "over-limits";
  return [{ code, exercise: exercise.id }];
}
