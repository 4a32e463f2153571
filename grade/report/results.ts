import { languageOfWork, nameIn } from "../../src/exercises/index.js";
import { formatsOf } from "../../src/language/format.js";
import { inLanguage, type Language } from "../../src/language/language.js";
import { type Graded, type GradedExercise, totalOf } from "../grade-all.js";
import type { Key } from "../key.js";
import { earnedBy, hundredths } from "../points.js";
import { gradeWords } from "../words/index.js";
import { feedback } from "./feedback.js";

/** What one result has earned, as Gradescope shows it. */
interface Test {
  readonly name: string;
  readonly score: number;
  readonly max_score: number;
  readonly output: string;
  readonly visibility: "visible";
}

/**
 * One student's grade in the form of Gradescope's `results.json`: a test for each result of each function, and the feedback
 * as the output of all. Of hidden cases it tells how many came out right, as the feedback does.
 *
 * https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export function resultsFile(graded: Graded, key: Key, language: Language): string {
  const results = {
    score: totalOf(graded),
    output: feedback(graded, key, language),
    output_format: "text",
    visibility: "visible",
    stdout_visibility: "hidden",
    tests: graded.exercises.flatMap((one) => testsOf(one, key, language)),
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}

function testsOf(
  { exercise, report, points, of, isByHand }: GradedExercise,
  key: Key,
  language: Language,
): Test[] {
  const { title } = inLanguage(exercise.words, language);
  const words = gradeWords(language);
  if (report === undefined || key.version === 1) {
    const missing = isByHand ? words.byHand : words.noCode;
    const output = report === undefined ? missing : "";
    return [{ name: title, score: points, max_score: of, output, visibility: "visible" }];
  }
  return earnedBy(exercise, report, key).map((earned) => {
    const { operation, result, right, cases } = earned;
    const [score, most] = [hundredths(earned.points), hundredths(earned.of)];
    const [called, given] = [operation, result].map((name) =>
      nameIn(languageOfWork(report), name),
    ) as [string, string];
    const name = formatsOf(language).headed(title, `${called}, ${given}`);
    const output = words.earned(given, right, cases, score, most);
    return { name, score, max_score: most, output, visibility: "visible" };
  });
}
