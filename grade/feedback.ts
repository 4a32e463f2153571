import { mistakeById, type Report } from "../src/exercises/index.js";
import type { Graded, GradedExercise } from "./grade-all.js";
import { totalOf } from "./table.js";

/** What a student gets back, as plain text: each check, and the idea behind a mistake that was recognised. */
export function feedback({ student, file, exercises, notes, submission }: Graded): string {
  const total = totalOf(exercises.map(({ points }) => points));
  const of = totalOf(exercises.map((graded) => graded.of));
  const parts = [
    `${student} (${file}): ${total} of ${of} points`,
    ...(notes.length > 0 ? [notes.map((note) => `! ${note}`).join("\n")] : []),
    ...exercises.map((graded) => {
      const answers = submission?.exercises[graded.exercise.id]?.answers ?? {};
      return [headOf(graded), ...bodyOf(graded), ...answersOf(graded, answers)].join("\n");
    }),
  ];
  return `${parts.join("\n\n")}\n`;
}

function headOf({ exercise, points, of }: GradedExercise): string {
  const head = `${exercise.title}: ${points} of ${of} points`;
  return `${head}\n${"-".repeat(head.length)}`;
}

function bodyOf({ report }: GradedExercise): string[] {
  if (report === undefined) return ["No code was handed in."];
  const checks = report.checks.map(({ status, operation, name, message, line }) => {
    const sign = { passed: "+", failed: "-", "not run": "." }[status];
    const where = line === undefined ? "" : ` (line ${line})`;
    return `${sign} ${operation}: ${name}${message === "" ? "" : `\n    ${message}${where}`}`;
  });
  return [...checks, ...ideasOf(report)];
}

/** Each recognised mistake once. */
function ideasOf({ mistakes }: Report): string[] {
  return [...new Set(mistakes.map(({ mistake }) => mistake))].map((id) => {
    const { name, idea, chapter } = mistakeById(id);
    const where = mistakes.filter(({ mistake }) => mistake === id).map(({ result }) => result);
    return `* ${name} (${[...new Set(where)].join(", ")}). ${idea} See the chapter "${chapter}".`;
  });
}

function answersOf(
  { exercise }: GradedExercise,
  answers: Readonly<Record<string, string>>,
): string[] {
  return exercise.questions.map(({ id, text }) => {
    const answer = answers[id]?.trim() || "(no answer)";
    return `? ${text}\n    ${answer.replaceAll("\n", "\n    ")}`;
  });
}
