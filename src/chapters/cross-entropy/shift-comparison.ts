import {
  crossEntropyWithoutShift,
  softmaxWithoutShift,
} from "../../mistakes/no-shift/softmax-without-shift.js";
import { CrossEntropy, softmax, type Tensor, valueAt } from "../../nn/index.js";
import { exponentials, minusLargest } from "../../nn/loss/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

/** The softmax of one row of logits, with the shift and without, step by step, and both losses. */
export function ShiftComparison(logits: Tensor, label: number): HTMLElement {
  const shifted = minusLargest(logits);
  const broken = crossEntropyWithoutShift(logits, [label]);
  const verdict = Number.isFinite(broken) ? words.shift.same : words.shift.broken(shown(broken));
  return element(
    "div",
    { class: "shift-comparison", "data-figure": "shift-comparison" },
    road(words.shift.without, "without-shift", broken, {
      z: logits,
      "exp z": exponentials(logits),
      p: softmaxWithoutShift(logits),
    }),
    road(words.shift.with, "with-shift", new CrossEntropy().forward(logits, [label]), {
      "z − m": shifted,
      "exp(z − m)": exponentials(shifted),
      p: softmax(logits),
    }),
    element("p", { class: "shift-verdict", role: "status" }, verdict),
  );
}

function road(
  title: string,
  name: string,
  loss: number,
  columns: Readonly<Record<string, Tensor>>,
): HTMLElement {
  const [heads, tensors] = [Object.keys(columns), Object.values(columns)];
  const classes = Math.max(...tensors.map(({ data }) => data.length));
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
        element("tr", {}, element("td"), ...heads.map((h) => element("th", { scope: "col" }, h))),
      ),
      element("tbody", {}, ...Array.from({ length: classes }, (_, c) => row(c))),
    ),
    element("p", {}, ...words.shift.loss(metric(`loss-${name}`, loss, shown))),
  );
}

function cell(value: number): HTMLElement {
  return element("td", { class: Number.isFinite(value) ? null : "not-finite" }, shown(value));
}

/** A number in full reach: small and large ones with their power of ten, Infinity and NaN by name. */
function shown(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value).replace("-", "−");
  const written =
    size !== 0 && (size < 1e-3 || size >= 1e5)
      ? value.toExponential(1)
      : `${Number(value.toFixed(3))}`;
  return written.replaceAll("-", "−");
}
