import { EXERCISES, type Help, type Submission } from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { freshWork, progressOf } from "./progress.js";

const HELP: Readonly<Record<Help, string>> = {
  worked: "begun for you",
  blanks: "fill in blanks",
  signature: "the signature is given",
  nothing: "all yours",
};

const SIGNS = {
  "all checks passed": "✓",
  "not all checks passed": "✗",
  begun: "…",
  "not begun": "",
};

/** The exercises in their order, each with how much help it gives and how far the reader is. */
export function Overview({ exercises }: Submission): HTMLElement {
  const items = EXERCISES.map((exercise) => {
    const progress = progressOf(exercise, exercises[exercise.id] ?? freshWork(exercise));
    return element(
      "li",
      { "data-exercise": exercise.id, "data-progress": progress },
      element("a", { href: `./${exercise.id}.html` }, inLanguage(exercise.words).title),
      element("span", { class: "help-kind" }, HELP[exercise.help]),
      element("span", { class: "progress" }, `${SIGNS[progress]} ${progress}`),
    );
  });
  return element("ol", { class: "overview" }, ...items);
}
