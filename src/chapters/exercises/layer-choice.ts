import { type Exercise, languageOfWork, type Work } from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { progressOf } from "./progress.js";
import { words } from "./words/index.js";

/** Whether the network uses what the student wrote for one exercise: its box, ticked where that passed, in a row. */
export function LayerChoice(exercise: Exercise, work: Work) {
  const { id } = exercise;
  const progress = progressOf(exercise, work);
  const isInNumPy = languageOfWork(work) === "numpy";
  const input = element("input", { type: "checkbox", name: id });
  input.checked = progress === "passed" && !isInNumPy;
  input.disabled = progress === "not-begun" || isInNumPy;
  const link = element("a", { href: `./${id}.html` }, words.capstone.open);
  const { title } = inLanguage(exercise.words);
  const label = element(
    "label",
    {},
    input,
    " ",
    words.capstone.layer(title, isInNumPy ? words.python.inCapstone : words.progress[progress]),
  );
  return { id, input, row: element("p", { class: "layer-choice" }, label, " ", link) };
}
