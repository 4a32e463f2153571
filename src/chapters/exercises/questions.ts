import { element } from "../../ui/dom/element.js";
import { inlineCode } from "../../ui/text/inline-code.js";

/** The written questions by their ids, each with a field. `onAnswer` is told of every change. */
export function Questions(
  questions: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>>,
  onAnswer: (id: string, answer: string) => void,
): HTMLElement {
  const fields = Object.entries(questions).map(([id, text]) => {
    const field = element("textarea", {
      id: `answer-${id}`,
      rows: 4,
      oninput: () => onAnswer(id, field.value),
    });
    field.value = answers[id] ?? "";
    return element(
      "div",
      { class: "question-field" },
      element("label", { for: field.id }, ...inlineCode(text)),
      field,
    );
  });
  return element("div", { class: "questions" }, ...fields);
}
