import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EXERCISES } from "../../src/exercises/index.js";
import type { Graded } from "../grade-all.js";
import { type Author, findCopies, type Pair } from "./copies.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

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
  const read = (path: string) => readFileSync(`${PROJECT}${path}`, "utf8");
  const solved = ["", ".other"].map((style) => ({
    name: `this project's solutions${style === "" ? "" : ", in another style"}`,
    codes: Object.fromEntries(
      EXERCISES.map(({ id }) => [id, read(`exercises/${id}/solution${style}.ts`)]),
    ),
    runs: [],
    ours: true,
  }));
  const engine = (readdirSync(`${PROJECT}src/nn`, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => read(`src/nn/${file}`))
    .join("\n");
  const codes = Object.fromEntries(EXERCISES.map(({ id }) => [id, engine]));
  return [...solved, { name: "this project's engine", codes, runs: [], ours: true }];
}
