import {
  checkWords,
  EXERCISES,
  emptySubmission,
  fileProblemText,
  fileWarningText,
  parseSubmission,
  type Submission,
  writeSubmission,
} from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { download, fileNameOf } from "../../ui/dom/file.js";
import { ask } from "./ask.js";
import { KEPT_WORDS, readSubmission, writeToStore } from "./store.js";

/**
 * The student's name, and the work as a file: to hand it in, to keep it, or to go on elsewhere. What a file
 * holds takes the place of the work here only after a question, and none of it is run. `.value` is what
 * the browser keeps; `input` tells of a change.
 */
export function HandIn(): HTMLElement & { value: Submission } {
  const told = element("p", { class: "hand-in-state", role: "status" });
  const name = element("input", {
    id: "student",
    autocomplete: "name",
    maxlength: 100,
    onchange: () => keep({ ...readSubmission(), student: name.value.trim() }, ""),
  });
  const file = element("input", {
    type: "file",
    accept: ".json,application/json",
    id: "import",
    onchange: () => file.files?.[0]?.text().then(take),
  });
  const root = element(
    "div",
    { class: "hand-in" },
    element(
      "p",
      { class: "field" },
      element("label", { for: "student" }, "Your name, as your teacher knows it"),
      name,
    ),
    element(
      "div",
      { class: "buttons" },
      element("button", { type: "button", class: "primary", onclick: exportFile }, "Export"),
      element("button", { type: "button", onclick: () => file.click() }, "Import…"),
      element("button", { type: "button", onclick: forget }, "Remove all…"),
    ),
    element("div", { hidden: true }, file),
    told,
  );
  const made = Object.assign(root, { value: readSubmission() });
  name.value = made.value.student;

  function keep(submission: Submission, words: string): void {
    const how = writeToStore(submission);
    told.classList.toggle("error", how !== "saved");
    told.textContent = how === "saved" ? words : KEPT_WORDS[how];
    if (how !== "saved") return;
    made.value = submission;
    name.value = submission.student;
    emit(made, "input");
  }
  function exportFile(): void {
    const submission = readSubmission();
    const fileName = `unfold-${fileNameOf(submission.student)}.json`;
    download(fileName, writeSubmission(submission), "application/json");
    told.classList.remove("error");
    told.textContent = `${fileName} holds your work on ${titles(submission)}.${
      submission.student === "" ? " It has no name: fill in yours and export again." : ""
    }`;
  }
  async function take(text: string): Promise<void> {
    file.value = ""; // so that the same file can be chosen again
    const parsed = parseSubmission(text);
    if ("problem" in parsed) {
      told.classList.add("error");
      told.textContent = `${fileProblemText(parsed.problem, checkWords())} Nothing was changed.`;
      return;
    }
    const { submission, warnings } = parsed;
    const unread = warnings.map((warning) => fileWarningText(warning, checkWords())).join("; ");
    const left = unread === "" ? "" : ` Not everything could be read: ${unread}.`;
    const question =
      `The file holds work of ${submission.student || "someone without a name"} on ` +
      `${titles(submission)}.${left} Put it in place of what is here? What is here now is lost, unless ` +
      "you have exported it.";
    const yes = await ask(question, { yes: "Replace my work", no: "Change nothing" });
    told.classList.remove("error");
    if (yes)
      keep(submission, "The file’s work is here now. Open an exercise to see it, and to run it.");
    else told.textContent = "Nothing was changed.";
  }
  async function forget(): Promise<void> {
    const question =
      "Remove your work on all exercises from this browser? Export it first to keep it.";
    if (!(await ask(question, { yes: "Remove all", no: "Keep my work" }))) return;
    keep(emptySubmission(), "This browser keeps nothing of your work any more.");
  }
  return made;
}

/** The exercises of a submission by their titles. */
function titles({ exercises }: Submission): string {
  const known = EXERCISES.filter(({ id }) => Object.hasOwn(exercises, id));
  if (known.length === 0) return "no exercise yet";
  return known.map(({ words }) => `“${inLanguage(words).title}”`).join(", ");
}
