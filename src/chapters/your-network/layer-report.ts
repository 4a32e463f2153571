import { type Exercise, lineOf, type Report } from "../../exercises/index.js";
import {
  isBackward,
  type Role,
  type Ties,
  type WiredLayer,
} from "../../exercises/network/index.js";
import { ChecksList } from "../../figures/exercises/checks-list.js";
import { Comparison } from "../../figures/exercises/comparison.js";
import { Feedback } from "../../figures/exercises/feedback.js";
import { linkExample } from "../../figures/exercises/link-example.js";
import { element } from "../../ui/dom/element.js";
import { chapterCases, differs, mistakeCase } from "./chapter-case.js";
import { GivenTo, samePlaces } from "./same-place.js";
import { words } from "./words/index.js";

export interface LayerReportOptions {
  readonly exercise: Exercise;
  readonly wired: WiredLayer;
  /** Which convention its pooling has for ties, where that was asked. */
  readonly ties: Ties | null;
  readonly invalidation: Promise<void>;
}

/**
 * What the checks of one layer have found: the verdict; a mistake by its name, with the chapter's figure that shows it; the
 * reader's numbers beside the right ones, where they differ; and the checks one by one.
 */
export function LayerReport(
  report: Report,
  { exercise, wired, ties, invalidation }: LayerReportOptions,
): HTMLElement {
  const calledIn = (operation: string) => {
    const { name } = isBackward({ name: operation }) ? wired.backward : wired.forward;
    return `${wired.class}.${name}`;
  };
  /** A mistake's figure on the very numbers of the small example. */
  function withCase(figure: Parameters<typeof mistakeCase>[0], operations: readonly string[]) {
    const examples = report.examples.filter(({ operation }) => operations.includes(operation));
    const addresses = examples.map((example) =>
      mistakeCase(figure, example, calledIn(example.operation)),
    );
    return addresses.find((address) => address !== null) ?? null;
  }
  const passed = report.checks.filter(({ status }) => status === "passed").length;
  const wrong = exercise.operations.flatMap((operation) => {
    const isWrong = report.checks.some(
      (check) => check.operation === operation.name && check.status === "failed",
    );
    const example = report.examples.find((one) => one.operation === operation.name);
    if (!isWrong || example?.got === undefined || !differs(example)) return [];
    const called = calledIn(operation.name);
    const links = chapterCases(example, called).map(({ results, address }) =>
      element("p", {}, element("a", { href: address }, words.report.seeYours(results))),
    );
    const pairs = Comparison(operation, example, "numpy", called);
    if (wired.role !== "flatten") return [pairs, ...links];
    const part = element("div", {}, pairs, GivenTo(operation, example));
    const relate = samePlaces(operation, example);
    linkExample(part, { address: `cell-${operation.name}`, invalidation, relate });
    return [part];
  });
  const numbers = element("div", { class: "network-numbers" }, ...wrong);
  linkExample(numbers, { address: `cell-${wired.role}`, invalidation });
  const list = element(
    "details",
    {},
    element("summary", {}, words.report.checks),
    ChecksList(exercise, report, calledIn),
  );
  list.open = !report.passed && (report.mistakes.length === 0 || wrong.length === 0);
  return element(
    "section",
    {
      class: "network-report",
      id: reportId(wired.role),
      "data-role": wired.role,
      "data-passed": String(report.passed),
    },
    element("h3", {}, words.report.title(words.roles[wired.role], wired.class)),
    element(
      "p",
      { class: "network-verdict" },
      report.passed
        ? words.report.passed(report.checks.length)
        : words.report.failed(passed, report.checks.length),
    ),
    Feedback(report, exercise, ".", withCase),
    numbers,
    ties === null
      ? null
      : element("p", { class: "network-ties", "data-ties": ties }, words.report.ties[ties]),
    list,
  );
}

/** Where the report of a kind of layer stands on the page. */
export function reportId(role: Role): string {
  return `report-${role}`;
}

/** The first line of the reader's code that a check came upon. */
export function lineIn(reports: readonly Report[]): number | undefined {
  return reports.flatMap(({ checks }) => checks.map(lineOf)).find((line) => line !== undefined);
}
