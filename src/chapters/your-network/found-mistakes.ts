import { mistakeOf, type Report } from "../../exercises/index.js";
import { type Examined, exerciseOfLayer, ROLES } from "../../exercises/network/index.js";
import { element } from "../../ui/dom/element.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { reportId } from "./layer-report.js";
import { words } from "./words/index.js";

/** A list that leads to each layer in which something is wrong, by its mistakes' names where these are known. */
export function foundMistakes(reports: readonly Report[], examined: Examined): HTMLElement[] {
  return ROLES.flatMap((role) => {
    const report = reports.find(({ exercise, passed }) => exercise === role && !passed);
    const wired = examined.wiring[role];
    if (report === undefined || wired === undefined) return [];
    const exercise = exerciseOfLayer(wired);
    const ids = [...new Set(report.mistakes.map(({ mistake }) => mistake))];
    const names = ids.map((id) => mistakeOf(exercise, id).name);
    return [Way(reportId(role), words.found(words.roles[role], names))];
  });
}

/** A link to a report on this page, which leaves the address as it is: that may hold the code. */
function Way(id: string, text: string): HTMLElement {
  function go(event: Event): void {
    const report = document.getElementById(id);
    if (report === null) return;
    event.preventDefault();
    takeFocus(report);
    report.scrollIntoView();
  }
  return element("li", {}, element("a", { href: `#${id}`, onclick: go }, text));
}
