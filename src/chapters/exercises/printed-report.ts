import { EXERCISES, type Exercise, type Submission, type Work } from "../../exercises/index.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { progressOf } from "./progress.js";

/** All of a student's work to read or to print: code, answers and the log of the checks. Nothing is run. */
export function PrintedReport({ student, exercises }: Submission): HTMLElement {
  const begun = EXERCISES.filter(({ id }) => Object.hasOwn(exercises, id));
  return element(
    "div",
    { class: "report" },
    element("p", { class: "report-student" }, student === "" ? "No name yet" : student),
    begun.length === 0 ? element("p", {}, "No exercise has been begun.") : null,
    ...begun.map((exercise) => Part(exercise, exercises[exercise.id])),
  );
}

function Part(exercise: Exercise, work: Work): HTMLElement {
  const { title, questions } = inLanguage(exercise.words);
  const answers = Object.entries(questions).flatMap(([id, text]) => [
    element("dt", {}, text),
    element("dd", {}, work.answers[id] || "(no answer)"),
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
          `At the last run, ${progressOf(exercise, work)}.`,
        ),
    element("pre", { tabindex: "0", "aria-label": "Code" }, work.code),
    element("dl", {}, ...answers),
    Log(work.log),
  );
}

function Log(log: Work["log"]): HTMLElement {
  if (log.length === 0) return element("p", {}, "The checks were never run.");
  const cells = (...texts: string[]) => texts.map((text) => element("td", {}, text));
  const rows = log.map(({ time, passed, checks }) =>
    element("tr", {}, ...cells(time.slice(0, 16).replace("T", " "), `${passed} of ${checks}`)),
  );
  const heads = ["run at (UTC)", "checks passed"].map((text) =>
    element("th", { scope: "col" }, text),
  );
  return element(
    "table",
    { class: "report-log" },
    element("caption", {}, "Log of the checks"),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
}
