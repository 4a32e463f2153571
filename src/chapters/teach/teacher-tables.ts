import { chapterTitle, EXERCISES, type Exercise, mistakeOf } from "../../exercises/index.js";
import { figureAddress } from "../../figures/exercises/feedback.js";
import { formatsOf } from "../../language/format.js";
import { inLanguage } from "../../language/language.js";
import { MISTAKES, mistakeWords } from "../../mistakes/index.js";
import { element } from "../../ui/dom/element.js";
import { unbroken } from "../../ui/text/unbroken.js";
import { words } from "./words/index.js";

/** A table of the exercises: chapter, and the mistakes that the checks name in each. */
export function ExercisesTable(): HTMLElement {
  const rows = EXERCISES.map((exercise) => [
    element("a", { href: `./exercises/${exercise.id}.html` }, inLanguage(exercise.words).title),
    element("a", { href: `./${exercise.chapter}.html` }, chapterTitle(exercise.chapter)),
    namesOf(exercise),
  ]);
  return Table(words.exercises.label, Object.values(words.exercises.heads), rows);
}

/** A table of the mistakes: the idea that is missed, and where the chapters show it. */
export function MistakesTable(): HTMLElement {
  const rows = MISTAKES.map((mistake) => [
    element("a", { href: figureAddress(mistake, ".") }, mistakeWords()[mistake.id].name),
    element("span", {}, ...unbroken(mistakeWords()[mistake.id].idea)),
  ]);
  return Table(words.mistakes.label, Object.values(words.mistakes.heads), rows);
}

/** The mistakes that an exercise looks for, and the one that a second call on the same arguments shows in any function. */
function namesOf(exercise: Exercise): string {
  const everywhere = MISTAKES.filter(({ answers }) => Object.keys(answers).length === 0);
  const ids = [
    ...exercise.mistakes.map(({ mistake }) => mistake),
    ...everywhere.map(({ id }) => id),
  ];
  return formatsOf().apart([...new Set(ids)].map((id) => mistakeOf(exercise, id).name));
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
