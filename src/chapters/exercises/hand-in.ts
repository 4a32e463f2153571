import {
  checkWords,
  EXERCISES,
  emptySubmission,
  exportedAt,
  fileProblemText,
  fileWarningText,
  parseFile,
  type Submission,
  writeSubmission,
} from "../../exercises/index.js";
import { readBytes } from "../../files/index.js";
import { inLanguage, languageOf } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { download, fileNameOf } from "../../ui/dom/file.js";
import { onRestored } from "../../ui/dom/restored.js";
import { ask } from "./ask.js";
import { readAssignment } from "./assignment.js";
import { KEPT_SAID } from "./kept-said.js";
import { progressOf } from "./progress.js";
import { forgetReports } from "./results-store.js";
import { readSubmission, writeToStore } from "./store.js";
import { words } from "./words/index.js";

/**
 * The student's name, and the work as a file: to hand it in, to keep it, or to go on elsewhere. What a file
 * holds takes the place of the work here only after a question, and none of it is run. `.value` is what
 * the browser keeps; `input` tells of a change. An assignment that the address sets is kept with the work, so that the
 * file says what it was done for.
 */
export function HandIn(): HTMLElement & { value: Submission } {
  const told = element("p", { class: "hand-in-state", role: "status" });
  const name = element("input", {
    id: "student",
    autocomplete: "name",
    maxlength: 100,
    // The list of exercises is not drawn anew for it: the button that is being pressed would move away.
    onchange: () => write({ ...readSubmission(), student: name.value.trim() }, ""),
  });
  const file = element("input", {
    type: "file",
    accept: ".json,application/json",
    id: "import",
    onchange: () => bring(Array.from(file.files ?? [])),
  });
  const root = element(
    "div",
    { class: "hand-in" },
    element("p", { class: "field" }, element("label", { for: "student" }, words.handIn.name), name),
    element(
      "div",
      { class: "buttons" },
      element(
        "button",
        { type: "button", class: "primary", onclick: exportFile },
        words.handIn.export,
      ),
      element("button", { type: "button", onclick: () => file.click() }, words.handIn.import),
      element("button", { type: "button", onclick: forget }, words.handIn.remove),
    ),
    element("div", { hidden: true }, file),
    told,
  );
  const assignment = readAssignment();
  if (assignment !== null) writeToStore({ ...readSubmission(), assignment });
  const made = Object.assign(root, { value: readSubmission() });
  name.value = made.value.student;
  onRestored(root, () => {
    made.value = readSubmission();
    name.value = made.value.student;
    emit(made, "input");
  });

  function keep(submission: Submission, done: string): void {
    if (write(submission, done)) emit(made, "input");
  }
  function write(submission: Submission, done: string): boolean {
    const how = writeToStore(submission);
    told.classList.toggle("error", how !== "saved");
    told.textContent = how === "saved" ? done : KEPT_SAID[how];
    if (how !== "saved") return false;
    made.value = submission;
    name.value = submission.student;
    return true;
  }
  function exportFile(): void {
    const submission = exportedAt(readSubmission(), new Date(), languageOf());
    const fileName = `unfold-${fileNameOf(submission.student)}.json`;
    download(fileName, writeSubmission(submission), "application/json");
    keep(submission, "");
    told.classList.remove("error");
    const [stale, isNamed] = [staleIn(submission), submission.student !== ""];
    told.textContent = words.handIn.exported(fileName, titlesOf(submission), stale, isNamed);
  }
  async function bring([first]: readonly File[]): Promise<void> {
    file.value = ""; // so that the same file can be chosen again
    if (first !== undefined) await readBytes(first).then(take, notRead);
  }
  function notRead({ message }: Error): void {
    told.classList.add("error");
    told.textContent = words.handIn.notRead(message);
  }
  async function take(bytes: Uint8Array): Promise<void> {
    const parsed = parseFile(bytes);
    if ("problem" in parsed) {
      told.classList.add("error");
      told.textContent = words.handIn.unreadable(fileProblemText(parsed.problem, checkWords()));
      return;
    }
    const { submission, warnings } = parsed;
    const unread = warnings.map((warning) => fileWarningText(warning, checkWords()));
    const { student } = submission;
    const yes = await ask(words.handIn.askImport(student, titlesOf(submission), unread));
    told.classList.remove("error");
    if (yes) replace(submission, words.handIn.imported);
    else told.textContent = words.handIn.unchanged;
  }
  async function forget(): Promise<void> {
    if (await ask(words.handIn.askRemove)) replace(emptySubmission(), words.handIn.removed);
  }
  function replace(submission: Submission, done: string): void {
    forgetReports(); // they are of the work that was here
    keep(submission, done);
  }
  return made;
}

/** The exercises of a submission by their titles. */
function titlesOf({ exercises }: Submission): string {
  const known = EXERCISES.filter(({ id }) => Object.hasOwn(exercises, id));
  return words.handIn.titles(known.map((exercise) => inLanguage(exercise.words).title));
}

/** The titles of those exercises whose checks passed over other code than is there now. */
function staleIn({ exercises }: Submission): string[] {
  return EXERCISES.filter((exercise) => {
    const work = exercises[exercise.id];
    return work !== undefined && progressOf(exercise, work) === "changed";
  }).map((exercise) => inLanguage(exercise.words).title);
}
