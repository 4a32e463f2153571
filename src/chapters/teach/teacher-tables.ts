import { EXERCISES, type Exercise } from "../../exercises/index.js";
import { figureAddress } from "../../figures/exercises/feedback.js";
import { inLanguage } from "../../language/language.js";
import { MISTAKES, type Mistake, mistakeWords } from "../../mistakes/index.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** A table of the exercises: chapter, and the mistakes that the checks name in each. */
export function ExercisesTable(): HTMLElement {
  const rows = EXERCISES.map((exercise) => [
    element("a", { href: `./exercises/${exercise.id}.html` }, inLanguage(exercise.words).title),
    element("a", { href: `./${exercise.chapter}.html` }, exercise.chapter.replaceAll("-", " ")),
    namesOf(exercise),
  ]);
  return Table(words.exercises.label, Object.values(words.exercises.heads), rows);
}

/** A table of the mistakes: the idea that is missed, and where the chapters show it. */
export function MistakesTable(): HTMLElement {
  const rows = MISTAKES.map((mistake) => [
    element("a", { href: figureAddress(mistake, ".") }, mistakeWords()[mistake.id].name),
    mistakeWords()[mistake.id].idea,
  ]);
  return Table(words.mistakes.label, Object.values(words.mistakes.heads), rows);
}

function namesOf({ operations }: Exercise): string {
  const canShow = ({ answers }: Mistake) => operations.some(({ name }) => name in answers);
  // Code that remembers earlier calls can be written in every exercise: no one answer tells it.
  const everywhere = ({ answers }: Mistake) => Object.keys(answers).length === 0;
  return MISTAKES.filter((mistake) => canShow(mistake) || everywhere(mistake))
    .map(({ id }) => mistakeWords()[id].name)
    .join("; ");
}

function Table(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  return element(
    "div",
    { class: "teacher-table", tabindex: "0", role: "region", "aria-label": label },
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((h) => element("th", { scope: "col" }, h))),
      ),
      element(
        "tbody",
        {},
        ...rows.map(([head, ...cells]) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, head),
            ...cells.map((cell) => element("td", {}, cell)),
          ),
        ),
      ),
    ),
  );
}
