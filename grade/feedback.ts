import {
  type CheckResult,
  checkName,
  checkWords,
  lineOf,
  problemText,
  type Report,
} from "../src/exercises/index.js";
import { inLanguage, type Language } from "../src/language/language.js";
import { mistakeById, mistakeWords } from "../src/mistakes/index.js";
import type { Graded, GradedExercise } from "./grade-all.js";
import { totalOf } from "./table.js";
import { gradeWords, noteText } from "./words.js";

/** What a student gets back, as plain text: each check, and the idea behind a mistake that was recognised. */
export function feedback(graded: Graded, language: Language): string {
  const { student, file, exercises, notes, submission } = graded;
  const words = gradeWords(language);
  const total = totalOf(exercises.map(({ points }) => points));
  const of = totalOf(exercises.map((one) => one.of));
  const parts = [
    words.points(`${student} (${file})`, total, of),
    ...(notes.length > 0 ? [notes.map((note) => `! ${noteText(note, words)}`).join("\n")] : []),
    ...exercises.map((one) => {
      const answers = submission?.exercises[one.exercise.id]?.answers ?? {};
      const lines = [...bodyOf(one, language), ...answersOf(one, answers, language)];
      return [headOf(one, language), ...lines].join("\n");
    }),
  ];
  return `${parts.join("\n\n")}\n`;
}

function headOf({ exercise, points, of }: GradedExercise, language: Language): string {
  const { title } = inLanguage(exercise.words, language);
  const head = gradeWords(language).points(title, points, of);
  return `${head}\n${"-".repeat(head.length)}`;
}

function bodyOf({ report }: GradedExercise, language: Language): string[] {
  if (report === undefined) return [gradeWords(language).noCode];
  return [
    ...report.checks.map((check) => checkText(check, language)),
    ...ideasOf(report, language),
  ];
}

const SIGNS = { passed: "+", failed: "-", "not-run": "." };

function checkText(check: CheckResult, language: Language): string {
  const { status, operation, problem } = check;
  const words = checkWords(language);
  const head = `${SIGNS[status]} ${operation}: ${checkName(check, words)}`;
  if (problem === undefined) return head;
  const line = lineOf(check);
  const why = problemText(problem, words);
  return `${head}\n    ${line === undefined ? why : gradeWords(language).inLine(why, line)}`;
}

/** Each recognised mistake once. */
function ideasOf({ mistakes }: Report, language: Language): string[] {
  return [...new Set(mistakes.map(({ mistake }) => mistake))].map((id) => {
    const { name, idea } = mistakeWords(language)[id];
    const where = mistakes.filter(({ mistake }) => mistake === id).map(({ result }) => result);
    const { chapter } = mistakeById(id);
    return `* ${gradeWords(language).mistake(name, [...new Set(where)], idea, chapter)}`;
  });
}

function answersOf(
  { exercise }: GradedExercise,
  answers: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const { questions } = inLanguage(exercise.words, language);
  return Object.entries(questions).map(([id, text]) => {
    const answer = answers[id]?.trim() || gradeWords(language).noAnswer;
    return `? ${text}\n    ${answer.replaceAll("\n", "\n    ")}`;
  });
}
