import { addressOf, EXERCISES } from "../../exercises/index.js";
import { formatsOf } from "../../language/format.js";
import { inLanguage } from "../../language/language.js";
import { localDay } from "../../language/local-day.js";
import { CopyText } from "../../ui/controls/copy-text.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** Boxes to tick, a course and a day; and the link that sets just that. */
export function AssignmentLink(): HTMLElement {
  const boxes = EXERCISES.map(({ id }) =>
    element("input", { type: "checkbox", value: id, id: `set-${id}`, onchange: show }),
  );
  const course = element("input", { id: "set-course", maxlength: 100, oninput: show });
  const due = element("input", { id: "set-due", type: "date", oninput: show });
  const link = element("input", { id: "set-link", class: "assignment-link", readonly: true });
  const told = element("p", { role: "status" });

  function show(): void {
    const only = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const address = addressOf({ only, due: due.value, course: course.value.trim() });
    link.value = new URL(`exercises/${address}`, location.href).href;
    told.textContent = formatsOf().running(remarks(only.length, due.value));
  }
  show();
  return element(
    "div",
    { class: "assignment-maker" },
    element(
      "fieldset",
      {},
      element("legend", {}, words.assignment.exercises),
      ...EXERCISES.map((exercise, i) =>
        element("label", {}, boxes[i]!, " ", inLanguage(exercise.words).title),
      ),
    ),
    Field("set-course", words.assignment.course, course),
    Field("set-due", words.assignment.due, due),
    Field(
      "set-link",
      words.assignment.link,
      link,
      CopyText(words.assignment.copy, () => link.value),
    ),
    told,
  );
}

/** What of an assignment may not be meant: that nothing is ticked, or a day that is past. */
function remarks(ticked: number, due: string): string[] {
  const { nothingTicked, past } = words.assignment;
  const isPast = due !== "" && due < localDay(new Date());
  return [...(ticked === 0 ? [nothingTicked] : []), ...(isPast ? [past] : [])];
}

function Field(id: string, label: string, ...parts: HTMLElement[]): HTMLElement {
  return element("p", { class: "field" }, element("label", { for: id }, label), ...parts);
}
