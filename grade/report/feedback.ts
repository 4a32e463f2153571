import {
  type CheckResult,
  chapterTitle,
  checkIn,
  checkName,
  checkWords,
  type Exercise,
  languageOfWork,
  lineOf,
  mistakeOf,
  nameIn,
  problemText,
  type Report,
  type Submission,
} from "../../src/exercises/index.js";
import { formatsOf } from "../../src/language/format.js";
import { inLanguage, type Language } from "../../src/language/language.js";
import { type Graded, type GradedExercise, mostOf, totalOf } from "../grade-all.js";
import type { Key } from "../key.js";
import { earnedBy, hundredths } from "../points.js";
import { gradeWords, noteText } from "../words/index.js";
import { oneLine, plain } from "./plain.js";

/**
 * What a student gets back, as plain text: each check, what each result earned, and the idea behind a mistake. It is told
 * in the language of the pages that the work was exported from, and in the `otherwise` where the work does not say.
 */
export function feedback(graded: Graded, key: Key, otherwise: Language): string {
  const { student, file, exercises, notes, submission } = graded;
  const language = submission?.exported?.edition ?? otherwise;
  const words = gradeWords(language);
  const whose = file === undefined ? student.name : `${student.name} (${file})`;
  const parts = [
    words.points(oneLine(whose), totalOf(graded), mostOf(graded)),
    ...(notes.length > 0
      ? [notes.map((note) => `! ${oneLine(noteText(note, words))}`).join("\n")]
      : []),
    ...(submission === undefined ? [] : partsOf(exercises, submission, key, language)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A part for each exercise of which there is something, and a sentence for the rest. */
function partsOf(
  exercises: readonly GradedExercise[],
  submission: Submission,
  key: Key,
  language: Language,
): string[] {
  const answersTo = ({ exercise }: GradedExercise) =>
    submission.exercises[exercise.id]?.answers ?? {};
  const isEmpty = (one: GradedExercise) =>
    one.report === undefined &&
    !one.isByHand &&
    Object.values(answersTo(one)).every((text) => text.trim() === "");
  const empty = exercises
    .filter(isEmpty)
    .map(({ exercise }) => inLanguage(exercise.words, language).title);
  const parts = exercises
    .filter((one) => !isEmpty(one))
    .map((one) => {
      const lines = [...bodyOf(one, key, language), ...answersOf(one, answersTo(one), language)];
      return [headOf(one, language), ...lines].join("\n");
    });
  return empty.length === 0 ? parts : [...parts, gradeWords(language).nothingFor(empty)];
}

function headOf({ exercise, points, of }: GradedExercise, language: Language): string {
  const { title } = inLanguage(exercise.words, language);
  const head = gradeWords(language).points(title, points, of);
  return `${head}\n${"-".repeat(head.length)}`;
}

function bodyOf(
  { exercise, report, isByHand }: GradedExercise,
  key: Key,
  language: Language,
): string[] {
  const words = gradeWords(language);
  if (report === undefined) return [isByHand ? words.byHand : words.noCode];
  const earned = earnedBy(exercise, report, key).map(
    ({ operation, result, right, cases, points, of }) => {
      const name = [operation, result]
        .map((name) => nameIn(languageOfWork(report), name))
        .join(", ");
      return `= ${words.earned(name, right, cases, hundredths(points), hundredths(of))}`;
    },
  );
  return [
    ...checksOf(report, language),
    ...ideasOf(exercise, report, language),
    ...(key.version === 1 ? [] : earned),
  ];
}

const SIGNS = { passed: "+", failed: "-", "not-run": "." };

/** Each check; what is wrong is said once, however many checks came upon it. */
function checksOf({ ended, ...report }: Report, language: Language): string[] {
  const words = gradeWords(language);
  const { headed } = formatsOf(language);
  const written = languageOfWork(report);
  const checks = report.checks.map((check) => checkIn(written, check));
  const said = new Set<string>();
  const made = checks.filter(({ status }) => status !== "not-run");
  const lines = made.map((check) => {
    const why = whyNot(check, language);
    const head = `${SIGNS[check.status]} ${headed(check.operation, checkName(check, checkWords(language)))}`;
    if (why === undefined || said.has(why)) return head;
    said.add(why);
    return `${head}\n    ${why}`;
  });
  if (made.length === checks.length) return lines;
  const [first] = checks.filter(({ status }) => status === "not-run");
  const why = ended === undefined ? undefined : whyNot(first!, language);
  const rest = why === undefined || said.has(why) ? [] : [`    ${why}`];
  return [...lines, `${SIGNS["not-run"]} ${words.ended}`, ...rest];
}

function whyNot(check: CheckResult, language: Language): string | undefined {
  const { problem } = check;
  if (problem === undefined) return undefined;
  const why = oneLine(problemText(problem, checkWords(language)));
  const line = lineOf(check);
  return line === undefined ? why : gradeWords(language).inLine(why, line);
}

/** Each recognised mistake once. */
function ideasOf(
  exercise: Exercise,
  { mistakes, ...report }: Report,
  language: Language,
): string[] {
  return [...new Set(mistakes.map(({ mistake }) => mistake))].map((id) => {
    const { name, idea, chapter } = mistakeOf(exercise, id, language);
    const where = mistakes
      .filter(({ mistake }) => mistake === id)
      .map(({ result }) => nameIn(languageOfWork(report), result));
    return `* ${gradeWords(language).mistake(name, [...new Set(where)], idea, chapterTitle(chapter, language))}`;
  });
}

function answersOf(
  { exercise }: GradedExercise,
  answers: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const { questions } = inLanguage(exercise.words, language);
  return Object.entries(questions).map(([id, text]) => {
    const answer = plain(answers[id]?.trim() || gradeWords(language).noAnswer);
    return `? ${text}\n    ${answer.replaceAll("\n", "\n    ")}`;
  });
}
