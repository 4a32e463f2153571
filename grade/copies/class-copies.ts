import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EXERCISES } from "../../src/exercises/index.js";
import type { Graded } from "../grade-all.js";
import { STYLES, solutionOf } from "../solutions.js";
import { type Author, findCopies, type Pair } from "./copies.js";

const ENGINE = fileURLToPath(new URL("../../src/nn/", import.meta.url));

/** The pairs of a class, and of the class with the project's own solutions and engine. */
export function copiesIn(graded: readonly Graded[]): Pair[] {
  const students = graded.flatMap(({ student, submission }): Author[] => {
    if (submission === undefined) return [];
    const works = Object.entries(submission.exercises);
    return [
      {
        name: student.name,
        codes: Object.fromEntries(works.map(([id, { code }]) => [id, code])),
        runs: works.flatMap(([id, { log }]) =>
          log.map(({ time, passed, checks }) => `${id} ${time} ${passed} ${checks}`),
        ),
      },
    ];
  });
  return findCopies(
    [...students, ...ourAuthors()],
    Object.fromEntries(EXERCISES.map(({ id, stub }) => [id, stub])),
  );
}

/** The project's two solutions of each exercise; and its engine, which might be handed in for any of them. */
function ourAuthors(): Author[] {
  const solved = STYLES.map((style) => ({
    name: `this project's solutions${style === "" ? "" : ", in another style"}`,
    codes: Object.fromEntries(
      EXERCISES.flatMap(({ id }) => {
        const code = solutionOf(id, style);
        return code === undefined ? [] : [[id, code]];
      }),
    ),
    runs: [],
    ours: true,
  }));
  const engine = (readdirSync(ENGINE, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`${ENGINE}${file}`, "utf8"))
    .join("\n");
  const codes = Object.fromEntries(EXERCISES.map(({ id }) => [id, engine]));
  return [...solved, { name: "this project's engine", codes, runs: [], ours: true }];
}
