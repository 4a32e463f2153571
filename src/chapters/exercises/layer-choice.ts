import { type Exercise, languageOfWork, type Work } from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { progressOf } from "./progress.js";
import { words } from "./words/index.js";

/**
 * Whether the network uses what the student wrote for one exercise: its box, ticked where that passed, in a row. `show` takes
 * the work as it is now; what the student has ticked stays, unless it has come further or fallen back.
 */
export function LayerChoice(exercise: Exercise) {
  const { id } = exercise;
  const { title } = inLanguage(exercise.words);
  const input = element("input", { type: "checkbox", name: id });
  const said = element("span", {});
  const link = element("a", { href: `./${id}.html` }, words.capstone.open);
  const label = element("label", {}, input, " ", said);
  function show(work: Work): void {
    const progress = progressOf(exercise, work);
    const isInNumPy = languageOfWork(work) === "numpy";
    const now = isInNumPy ? words.python.inCapstone : words.progress[progress];
    const sentence = words.capstone.layer(title, now);
    if (said.textContent === sentence) return;
    said.textContent = sentence;
    input.checked = progress === "passed" && !isInNumPy;
    input.disabled = progress === "not-begun" || isInNumPy;
  }
  return { exercise, input, row: element("p", { class: "layer-choice" }, label, " ", link), show };
}
