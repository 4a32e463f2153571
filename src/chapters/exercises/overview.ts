import { EXERCISES, type Submission } from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { readAssignment } from "./assignment.js";
import { freshWork, type Progress, progressOf } from "./progress.js";
import { words } from "./words/index.js";

const SIGNS: Readonly<Record<Progress, string>> = {
  passed: "✓",
  changed: "…",
  failed: "✗",
  begun: "…",
  "not-begun": "",
};

/**
 * The exercises in their order, each with how much help it gives and how far the reader is; of an assignment those that
 * it sets, with its name and the day by which they are due.
 */
export function Overview({ exercises }: Submission, set = readAssignment()): HTMLElement {
  const listed = EXERCISES.filter(
    ({ id }) => set === null || set.only.length === 0 || set.only.includes(id),
  );
  const items = listed.map((exercise) => {
    const progress = progressOf(exercise, exercises[exercise.id] ?? freshWork(exercise));
    return element(
      "li",
      { "data-exercise": exercise.id, "data-progress": progress },
      element("a", { href: `./${exercise.id}.html` }, inLanguage(exercise.words).title),
      element("span", { class: "help-kind" }, words.help[exercise.help]),
      element("span", { class: "progress" }, `${SIGNS[progress]} ${words.progress[progress]}`),
    );
  });
  const list = element("ol", { class: "overview" }, ...items);
  if (set === null) return list;
  const { course, due, only } = set;
  const all = only.length === 0 ? null : element("a", { href: "./" }, words.assignment.all);
  return element(
    "div",
    {},
    element("p", { class: "assignment" }, words.assignment.set(course, due), " ", all),
    list,
  );
}
