import { EXERCISES, type Exercise, type Submission, type Work } from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { onRestored } from "../../ui/dom/restored.js";
import { progressOf } from "./progress.js";
import { readSubmission } from "./store.js";
import { words } from "./words/index.js";

/** All of a student's work to read or to print: code, answers and the log of the checks. Nothing is run. */
export function PrintedReport({ student, exercises }: Submission): HTMLElement {
  const begun = EXERCISES.flatMap((exercise) => {
    const work = Object.hasOwn(exercises, exercise.id) ? exercises[exercise.id] : undefined;
    return work === undefined ? [] : [Part(exercise, work)];
  });
  const report = element(
    "div",
    { class: "report" },
    element("p", { class: "report-student" }, student === "" ? words.report.noName : student),
    begun.length === 0 ? element("p", {}, words.report.nothing) : null,
    ...begun,
  );
  onRestored(report, () => report.replaceWith(PrintedReport(readSubmission())));
  return report;
}

/** A button that prints the page. */
export function PrintButton(): HTMLElement {
  return element("button", { type: "button", onclick: () => print() }, words.report.print);
}

function Part(exercise: Exercise, work: Work): HTMLElement {
  const { title, questions } = inLanguage(exercise.words);
  const progress = progressOf(exercise, work);
  const answers = Object.entries(questions).flatMap(([id, text]) => [
    element("dt", {}, text),
    element("dd", {}, work.answers[id] || words.report.noAnswer),
  ]);
  return element(
    "section",
    { "data-exercise": exercise.id },
    element("h2", {}, title),
    work.log.length === 0
      ? null
      : element(
          "p",
          { class: "report-progress" },
          progress === "changed"
            ? words.report.changed
            : words.report.lastRun(words.progress[progress]),
        ),
    element("pre", { tabindex: "0", "aria-label": words.report.code }, work.code),
    element("dl", {}, ...answers),
    Log(work.log),
  );
}

function Log(log: Work["log"]): HTMLElement {
  if (log.length === 0) return element("p", {}, words.report.neverRun);
  const cells = (...texts: string[]) => texts.map((text) => element("td", {}, text));
  const rows = log.map(({ time, passed, checks }) =>
    element(
      "tr",
      {},
      ...cells(time.slice(0, 16).replace("T", " "), words.report.passed(passed, checks)),
    ),
  );
  const heads = [words.report.time, words.report.checksPassed].map((text) =>
    element("th", { scope: "col" }, text),
  );
  return element(
    "table",
    { class: "report-log" },
    element("caption", {}, words.report.log),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
}
