import {
  changedSinceExport,
  EXERCISES,
  type Exercise,
  type Submission,
} from "../../exercises/index.js";
import { formatsOf } from "../../language/format.js";
import { inLanguage } from "../../language/language.js";
import { localDay } from "../../language/local-day.js";
import { element } from "../../ui/dom/element.js";
import { readAssignment } from "./assignment.js";
import { freshWork, type Progress, progressOf } from "./progress.js";
import { words } from "./words/index.js";

const SIGNS: Readonly<Record<Progress, string>> = {
  passed: "✓",
  changed: "…",
  failed: "✗",
  begun: "…",
  "not-begun": "",
};

/**
 * The exercises in their order, each with how much help it gives and how far the reader is; of an assignment those that
 * it sets, with its name and the day by which they are due.
 */
export function Overview(submission: Submission, set = readAssignment()): HTMLElement {
  const { exercises } = submission;
  const listed = EXERCISES.filter(
    ({ id }) => set === null || set.only.length === 0 || set.only.includes(id),
  );
  const items = listed.map((exercise) => {
    const progress = progressOf(exercise, exercises[exercise.id] ?? freshWork(exercise));
    return element(
      "li",
      { "data-exercise": exercise.id, "data-progress": progress },
      element("a", { href: `./${exercise.id}.html` }, inLanguage(exercise.words).title),
      element("span", { class: "help-kind" }, words.help[exercise.help]),
      element("span", { class: "progress" }, `${SIGNS[progress]} ${words.progress[progress]}`),
    );
  });
  const list = element("ol", { class: "overview" }, ...items);
  // Of some of the exercises it would not be true.
  const fades = listed.length < EXERCISES.length ? null : element("p", {}, words.help.fades);
  if (set === null) return element("div", {}, list, fades);
  const { course, due, only } = set;
  const all = only.length === 0 ? null : element("a", { href: "./" }, words.assignment.all);
  return element(
    "div",
    {},
    element("p", { class: "assignment" }, words.assignment.set(course, due), " ", all),
    element("p", { class: "handed-in" }, handedIn(submission, listed, due)),
    list,
    fades,
  );
}

/** What of an assignment was exported when, and what has changed since. */
function handedIn(submission: Submission, listed: readonly Exercise[], due: string): string {
  const { exported } = submission;
  if (exported === undefined) return words.assignment.notExported;
  const time = new Date(exported.time);
  const titles = (ids: readonly string[]) =>
    words.handIn.titles(
      listed.filter(({ id }) => ids.includes(id)).map(({ words }) => inLanguage(words).title),
    );
  const late = due !== "" && localDay(time) > due ? due : "";
  const when = formatsOf().moment(time);
  const said = words.assignment.exported(when, titles(Object.keys(exported.codes)), late);
  const changed = changedSinceExport(submission).filter((id) =>
    listed.some((one) => one.id === id),
  );
  return changed.length === 0
    ? said
    : formatsOf().running([said, words.assignment.changed(titles(changed))]);
}
