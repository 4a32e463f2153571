import { element } from "../../ui/dom/element.js";
import { inlineCode } from "../../ui/text/inline-code.js";

/**
 * The written questions by their ids, each with a field. `onAnswer` is told of every change. `show` puts in other answers, but
 * for the field in which the reader writes, and gives whether all are there.
 */
export function Questions(
  questions: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>>,
  onAnswer: (id: string, answer: string) => void,
) {
  const fields = Object.keys(questions).map((id) => {
    const field = element("textarea", {
      id: `answer-${id}`,
      rows: 4,
      oninput: () => onAnswer(id, field.value),
    });
    return [id, field] as const;
  });
  function show(answers: Readonly<Record<string, string>>): boolean {
    for (const [id, field] of fields) {
      if (field !== document.activeElement) field.value = answers[id] ?? "";
    }
    return fields.every(([id, field]) => field.value === (answers[id] ?? ""));
  }
  show(answers);
  const rows = fields.map(([id, field]) =>
    element(
      "div",
      { class: "question-field" },
      element("label", { for: field.id }, ...inlineCode(questions[id] ?? "")),
      field,
    ),
  );
  return { element: element("div", { class: "questions" }, ...rows), show };
}
