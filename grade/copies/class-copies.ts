import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EXERCISES, languageOfWork, stubOf } from "../../src/exercises/index.js";
import { CODE_LANGUAGES } from "../../src/language/code-languages.js";
import type { Graded } from "../grade-all.js";
import { STYLES, solutionOf } from "../solutions.js";
import { type Author, findCopies, type Pair, type Written } from "./copies.js";

const ENGINE = fileURLToPath(new URL("../../src/nn/", import.meta.url));

/** The chapters' network as one program in NumPy. */
const PROGRAM = fileURLToPath(new URL("../../docs/code/cnn.py", import.meta.url));

/** The pairs of a class, and of the class with the project's own solutions, engine and program. */
export function copiesIn(graded: readonly Graded[]): Pair[] {
  const students = graded.flatMap(({ student, submission }): Author[] => {
    if (submission === undefined) return [];
    const works = Object.entries(submission.exercises);
    return [
      {
        name: student.name,
        codes: works.map(([exercise, work]) => ({
          exercise,
          language: languageOfWork(work),
          code: work.code,
        })),
        runs: works.flatMap(([id, { log }]) =>
          log.map(({ time, passed, checks }) => `${id} ${time} ${passed} ${checks}`),
        ),
      },
    ];
  });
  return findCopies([...students, ...ourAuthors()], stubs());
}

/** What every student begins with. */
function stubs(): Written[] {
  return inBoth((exercise, language) => {
    const of = EXERCISES.find(({ id }) => id === exercise)!;
    return stubOf(of, language);
  });
}

/** The project's two solutions of each exercise; and its engine, which might be handed in for any of them. */
function ourAuthors(): Author[] {
  const ours = { runs: [], ours: true };
  const solved = STYLES.map((style) => ({
    ...ours,
    name: `this project's solutions${style === "" ? "" : ", in another style"}`,
    codes: inBoth((exercise, language) => solutionOf(exercise, style, language)),
  }));
  const engine = (readdirSync(ENGINE, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`${ENGINE}${file}`, "utf8"))
    .join("\n");
  const program = readFileSync(PROGRAM, "utf8");
  const codes = inBoth((_, language) => (language === "numpy" ? program : engine));
  return [...solved, { ...ours, name: "this project's engine", codes }];
}

/** Something of every exercise in both languages, where there is such a thing. */
function inBoth(codeOf: (exercise: string, language: Written["language"]) => string | undefined) {
  return EXERCISES.flatMap(({ id: exercise }) =>
    CODE_LANGUAGES.flatMap((language): Written[] => {
      const code = codeOf(exercise, language);
      return code === undefined ? [] : [{ exercise, language, code }];
    }),
  );
}
