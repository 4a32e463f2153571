import { type Tensor, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { trueMinus } from "../../ui/text/number-text.js";
import {
  type LossOfProbability,
  outcomeOf,
  type ThreeLosses,
  threeLosses,
} from "./three-losses.js";
import { words } from "./words/index.js";

const say = words.shift;

/** The loss of one row of logits by three ways, step by step, and what has gone wrong where. */
export function ShiftComparison(logits: Tensor, label: number): HTMLElement {
  const losses = threeLosses(logits, label);
  const { plain, shifted, logSumExp } = losses;
  return element(
    "div",
    { class: "shift-comparison", "data-figure": "shift-comparison" },
    road(say.without, "without-shift", plain, say.heads.plain),
    road(say.with, "with-shift", shifted, say.heads.shifted),
    element(
      "p",
      { class: "log-sum-exp", "data-road": "log-sum-exp" },
      ...say.logSumExp(
        shown(logSumExp.logOfSum),
        shown(logSumExp.logit),
        metric("loss-log-sum-exp", logSumExp.loss, shown),
      ),
    ),
    element("div", { class: "shift-verdict", role: "status" }, ...verdicts(losses)),
  );
}

/** What has become of the losses, in a sentence for each that is not right. */
function verdicts({ plain, shifted, logSumExp }: ThreeLosses): HTMLElement[] {
  const right = logSumExp.loss;
  const [before, after] = [outcomeOf(plain, right), outcomeOf(shifted, right)];
  const sentences = [
    say.outcome(say.without, before),
    say.outcome(say.with, after),
    after.kind === "label-zero" ? say.gradientIsRight : null,
  ].filter((sentence) => sentence !== null);
  if (sentences.length === 0) sentences.push(say.same);
  return sentences.map((sentence) => element("p", {}, sentence));
}

function road(
  title: string,
  name: string,
  { logits, exps, p, gradient, loss }: LossOfProbability,
  heads: Record<"logit" | "exp", string>,
): HTMLElement {
  const columns = { [heads.logit]: logits, [heads.exp]: exps, p, "∂L/∂z": gradient };
  const [names, tensors] = [Object.keys(columns), Object.values(columns)];
  const row = (c: number) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, words.class(c)),
      ...tensors.map((tensor) => cell(valueAt(tensor, [0, c]))),
    );
  return element(
    "div",
    { class: "shift-road", "data-road": name },
    element(
      "table",
      {},
      element("caption", {}, title),
      element(
        "thead",
        {},
        element("tr", {}, element("td"), ...names.map((h) => element("th", { scope: "col" }, h))),
      ),
      element("tbody", {}, ...Array.from({ length: p.data.length }, (_, c) => row(c))),
    ),
    element("p", {}, ...say.loss(metric(`loss-${name}`, loss, shown))),
  );
}

function cell(value: number): HTMLElement {
  return element("td", { class: Number.isFinite(value) ? null : "not-finite" }, shown(value));
}

/** A number in full reach: small and large ones with their power of ten, Infinity and NaN by name. */
function shown(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return trueMinus(value);
  const written =
    size !== 0 && (size < 1e-3 || size >= 1e5)
      ? value.toExponential(1)
      : `${Number(value.toFixed(3))}`;
  return trueMinus(written);
}
