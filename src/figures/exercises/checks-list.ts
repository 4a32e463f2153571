import {
  type CheckResult,
  checkIn,
  checkName,
  checkWords,
  type Exercise,
  languageOfWork,
  lineOf,
  nameIn,
  problemText,
  type Report,
} from "../../exercises/index.js";
import { element } from "../../ui/dom/element.js";
import { unbroken } from "../../ui/text/unbroken.js";
import { words } from "./words/index.js";

const SIGNS = { passed: "✓", failed: "✗", "not-run": "–" } as const;

/**
 * The checks by name under the function that they check, each passed, failed or not run, and why. A reason that
 * several share is told once. `calledIn` gives what the code calls a function.
 */
export function ChecksList(
  exercise: Exercise,
  report: Pick<Report, "checks" | "language">,
  calledIn = (operation: string) => nameIn(languageOfWork(report), operation),
): HTMLElement {
  const language = languageOfWork(report);
  const checks = report.checks.map((check) => checkIn(language, check));
  const checkTexts = checkWords();
  const told = new Set<string>();
  function reason(check: CheckResult): string | null {
    if (check.problem === undefined) return null;
    const [line, message] = [lineOf(check), problemText(check.problem, checkTexts)];
    const whole = line === undefined ? message : words.checks.atLine(line, message);
    if (told.has(whole)) return words.checks.sameReason;
    told.add(whole);
    return whole;
  }
  const lists = exercise.operations.map(({ name: operation }) => {
    const name = nameIn(language, operation);
    return element(
      "div",
      {},
      element("p", { class: "example-part" }, element("code", {}, calledIn(operation))),
      element(
        "ul",
        { class: "checks" },
        ...checks
          .filter(({ operation }) => operation === name)
          .map((check) => Item(check, checkName(check, checkTexts), reason(check))),
      ),
    );
  });
  return element("div", { class: "checks-list" }, ...lists);
}

function Item({ kind, status }: CheckResult, name: string, reason: string | null): HTMLElement {
  return element(
    "li",
    { "data-check": kind, "data-status": status },
    element("span", { class: "check-sign", "aria-hidden": true }, SIGNS[status]),
    element("span", { class: "check-status" }, words.checks[status]),
    element("span", { class: "check-name" }, ...unbroken(name)),
    reason === null ? null : element("p", { class: "check-message" }, ...unbroken(reason)),
  );
}
