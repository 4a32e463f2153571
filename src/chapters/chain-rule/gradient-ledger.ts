import { edgeName, type Graph, type GraphValues, type Known } from "../../nn/graph/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { bracketed, numberText } from "../../ui/text/number-text.js";
import { derivativeTerm } from "./graph-terms.js";
import { words } from "./words/index.js";

export interface GradientLedgerOptions {
  known: Known;
  /** The gradients by finite differences, of the given values. */
  numeric: GraphValues;
}

/** Gradients further apart than this, against their size, do not agree. */
const TOLERANCE = 1e-6;

/**
 * The derivative of the last value by each given one, as the sum over its paths, so far as they are
 * computed, and beside it what finite differences say. What does not agree is marked in words and red.
 */
export function GradientLedger(
  graph: Graph,
  { known, numeric }: GradientLedgerOptions,
): HTMLElement {
  const last = graph.at(-1)?.name ?? "";
  const { heads, checks } = words.ledger;
  const rows = graph
    .filter(({ operation }) => operation === null)
    .map(({ name }) => {
      const uses = graph.filter(({ inputs }) => inputs.includes(name)).map((node) => node.name);
      const arrived = uses.filter((to) => edgeName(name, to) in known.shares).length;
      const gradient = known.gradients[name] ?? Number.NaN;
      const truth = numeric[name] ?? Number.NaN;
      const check = arrived < uses.length ? "open" : agree(gradient, truth) ? "agrees" : "differs";
      return element(
        "tr",
        { "data-check": check, "data-gradient": name },
        element(
          "th",
          { scope: "row", "data-term": derivativeTerm(last, name), "data-symbol": "grad" },
          `∂${last}/∂${name}`,
        ),
        element(
          "td",
          {},
          ...uses.flatMap((to, i) => [i === 0 ? null : " + ", Share(name, to, last, known)]),
        ),
        element("td", { class: "ledger-value" }, arrived === 0 ? "?" : numberText(gradient)),
        element("td", {}, numberText(truth, 4)),
        element("td", { class: "ledger-check" }, checks[check]),
      );
    });
  const head = (text: string) => element("th", { scope: "col" }, text);
  const table = element(
    "table",
    { class: "gradient-ledger", "data-figure": "gradient-ledger" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("td"),
        head(heads.sum),
        head(heads.soFar),
        head(heads.numeric),
        element("td"),
      ),
    ),
    element("tbody", {}, ...rows),
  );
  rovingFocus(table, () =>
    rows.map((row) => [...row.querySelectorAll<HTMLElement>(".multiplication")]),
  );
  return element("div", { class: "ledger-scroll" }, table);
}

/** upstream · local of one path, or a place kept for it. */
function Share(name: string, to: string, last: string, { shares }: Known): HTMLElement {
  const share = shares[edgeName(name, to)];
  const text = share === undefined ? "?" : `${bracketed(share.upstream)}·${bracketed(share.local)}`;
  const label = `∂${last}/∂${to} · ∂${to}/∂${name}`;
  return element(
    "span",
    { class: "multiplication", "data-term": derivativeTerm(to, name), title: label },
    text,
  );
}

function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}
