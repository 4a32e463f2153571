import {
  EXERCISES,
  type Exercise,
  languageOfWork,
  type Report,
  type Submission,
} from "../src/exercises/index.js";
import type { Keep, LeftOut } from "./handed-in/entry.js";
import { othersOf, readable } from "./keep.js";
import type { Key } from "./key.js";
import { fileNotes, type Note } from "./note.js";
import { hundredths, pointsOf } from "./points.js";
import { type NoPython, openPython } from "./python/open-python.js";
import type { Student, SubmittedFile } from "./students.js";
import { runAll, type Task } from "./tasks.js";

/** One exercise of one student; without a report where there was no code to run, or nothing to run it with. */
export interface GradedExercise {
  readonly exercise: Exercise;
  readonly points: number;
  readonly of: number;
  readonly report?: Report;
  /** Whether there is code that could not be run. */
  readonly isByHand?: boolean;
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
  /** What is missing to grade NumPy, where it was handed in and something is. */
  readonly noPython?: NoPython;
}

/** How a class is graded. */
export interface Options {
  readonly threads: number;
  readonly keep?: Keep;
  readonly python?: typeof openPython;
}

/**
 * Grades students' files, so many at a time as are asked for. The same files and key give the same points: each
 * task has its own seed and its own sandbox, whichever thread or page it runs in.
 */
export async function gradeAll(
  students: readonly Student[],
  key: Key,
  { threads, keep = "latest", python = openPython }: Options,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<GradedClass> {
  const counted = EXERCISES.filter(({ id }) => (key.points[id] ?? 0) > 0);
  const kept = students.map((student) => {
    const files = keep === "best" ? readable(student.files) : readable(student.files).slice(-1);
    const work = files.map((file) => ({ file, tasks: tasksOf(student, file, counted) }));
    return { student, work };
  });
  const all = kept.flatMap(({ work }) => work.flatMap(({ tasks }) => tasks));
  const noPython = await runAll(all, { key, threads, openPython: python }, onProgress);
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
  return { graded, leftOut, noPython };
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
    const task = tasks.find((task) => task.exercise === exercise);
    const report = task?.report;
    const points = pointsOf(exercise, report, key);
    const isByHand = task !== undefined && report === undefined;
    return { exercise, points, of: key.points[exercise.id]!, report, isByHand };
  });
  const submission = "submission" in parsed ? parsed.submission : undefined;
  const byHand = exercises
    .filter(({ isByHand }) => isByHand)
    .map(({ exercise }): Note => ({ code: "in-numpy", exercise: exercise.id }));
  const ends = exercises.flatMap(endOf);
  const notes = [...fileNotes(parsed), ...student.notes, ...byHand, ...ends];
  return { student, file, exercises, notes, submission };
}

function tasksOf(
  student: Student,
  { parsed }: SubmittedFile,
  counted: readonly Exercise[],
): Task[] {
  if (!("submission" in parsed)) return [];
  return counted.flatMap((exercise) => {
    const work = parsed.submission.exercises[exercise.id];
    if (work === undefined || work.code.trim() === "") return [];
    return [{ student, exercise, code: work.code, language: languageOfWork(work) }];
  });
}

/** Which limit of steps or memory ended a run may depend on the machine; that one did does not. */
function endOf(one: GradedExercise): Note[] {
  const { exercise, report } = one;
  if (report?.ended === undefined) return [];
  if (mustBeGradedAgain(one)) return [{ code: "grade-again", exercise: exercise.id }];
  const code = report.ended.kind === "syntax" ? "cannot-be-loaded" : "over-limits";
  return [{ code, exercise: exercise.id }];
}
