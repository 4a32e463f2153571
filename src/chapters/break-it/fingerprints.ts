import { type Checked, type Finding, type Lab, labWords, type Weights } from "../../lab/index.js";
import { MISTAKE_IDS, type MistakeId, mistakeWords } from "../../mistakes/index.js";
import { element } from "../../ui/dom/element.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { words } from "./words/index.js";

/**
 * The fingerprints of all mistakes, a row each, to compare a mystery with: which tensors' gradients fail the check. They
 * are computed when they are asked for, one after the other.
 */
export function Fingerprints(lab: Lab, weights: Weights): HTMLElement {
  const said = words.fingerprints;
  const tensors = Object.entries(labWords().tensors) as [Checked, string][];
  const head = [said.mistake, ...tensors.map(([, name]) => name)];
  const body = element("tbody", {});
  const table = element(
    "table",
    { class: "fingerprints" },
    element(
      "thead",
      {},
      element("tr", {}, ...head.map((name) => element("th", { scope: "col" }, name))),
    ),
    body,
  );
  table.hidden = true;
  const button = element("button", { type: "button", onclick: compute }, said.show);
  function compute(): void {
    table.hidden = false;
    takeFocus(table);
    button.hidden = true;
    body.replaceChildren(...MISTAKE_IDS.map(row));
  }
  function row(mistake: MistakeId): HTMLElement {
    const name = element("th", { scope: "row" }, mistakeWords()[mistake].name);
    const made = element("tr", { "data-fingerprint": mistake }, name);
    made.append(...tensors.map(() => element("td", {}, "…")));
    lab.probe("check", { mistake, weights }, (reply) => {
      if (reply.type === "checked")
        made.replaceChildren(name, ...reply.findings.map((finding) => Mark(finding)));
      if (reply.type === "error" || reply.type === "untried")
        made.replaceChildren(name, element("td", { colspan: tensors.length }, said[reply.type]));
      if (reply.type === "untried") button.hidden = false; // they may come when they are asked for again
      made.dataset.done = "";
    });
    return made;
  }
  return element(
    "div",
    { class: "lab-fingerprints", "data-figure": "fingerprints" },
    button,
    table,
  );
}

/** Whether one tensor's gradient agrees: a sign, and the sentence for those who do not see it. */
function Mark({ differing, tried, worst }: Finding): HTMLElement {
  const { agrees, differs, noNumber } = words.fingerprints;
  if (differing === 0) return element("td", { title: agrees }, "✓");
  if (Number.isNaN(worst)) return element("td", { class: "fails", title: noNumber }, "NaN");
  return element("td", { class: "fails", title: differs(differing, tried) }, `✗ ${differing}`);
}
