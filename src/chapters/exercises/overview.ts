import { EXERCISES, type Submission } from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { freshWork, type Progress, progressOf } from "./progress.js";
import { words } from "./words/index.js";

const SIGNS: Readonly<Record<Progress, string>> = {
  passed: "✓",
  failed: "✗",
  begun: "…",
  "not-begun": "",
};

/** The exercises in their order, each with how much help it gives and how far the reader is. */
export function Overview({ exercises }: Submission): HTMLElement {
  const items = EXERCISES.map((exercise) => {
    const progress = progressOf(exercise, exercises[exercise.id] ?? freshWork(exercise));
    return element(
      "li",
      { "data-exercise": exercise.id, "data-progress": progress },
      element("a", { href: `./${exercise.id}.html` }, inLanguage(exercise.words).title),
      element("span", { class: "help-kind" }, words.help[exercise.help]),
      element("span", { class: "progress" }, `${SIGNS[progress]} ${words.progress[progress]}`),
    );
  });
  return element("ol", { class: "overview" }, ...items);
}
