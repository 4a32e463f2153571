import type { CheckResult, Exercise } from "../exercises/index.js";
import { element } from "../figures/element.js";

const SIGNS = { passed: "✓", failed: "✗", "not run": "–" } as const;

/** The checks by name under the function that they check, each passed, failed or not run, and why. */
export function ChecksList(exercise: Exercise, checks: readonly CheckResult[]): HTMLElement {
  const lists = exercise.operations.map(({ name }) =>
    element(
      "div",
      {},
      element("p", { class: "example-part" }, element("code", {}, name)),
      element(
        "ul",
        { class: "checks" },
        ...checks.filter(({ operation }) => operation === name).map(Item),
      ),
    ),
  );
  return element("div", { class: "checks-list" }, ...lists);
}

function Item({ kind, name, status, message, line }: CheckResult): HTMLElement {
  const place = line === undefined ? "" : `Line ${line}: `;
  return element(
    "li",
    { "data-check": kind, "data-status": status },
    element("span", { class: "check-sign", "aria-hidden": true }, SIGNS[status]),
    element("span", { class: "check-status" }, status),
    element("span", { class: "check-name" }, name),
    message === "" ? null : element("p", { class: "check-message" }, place + message),
  );
}
