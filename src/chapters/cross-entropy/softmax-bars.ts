import { clamp } from "../../nn/clamp.js";
import { CrossEntropy, softmax, type Tensor, tensor } from "../../nn/index.js";
import {
  followUrl,
  number,
  readUrl,
  text,
  type Values,
  writeUrl,
} from "../../ui/address/address.js";
import type { HistoryStep } from "../../ui/address/history-writer.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { numberText } from "../../ui/text/number-text.js";
import { Bar, BarSlider } from "./bar.js";

/** Logits of one example [1, C], and its label. */
export interface Example {
  logits: Tensor;
  label: number;
}

const LOGIT = { min: -6, max: 6, step: 0.1 };
const PROBABILITY = { min: 0, max: 1 };
const GRADIENT = { min: -1, max: 1 };

/**
 * One example as bars, a row a class: the logit, which can be dragged; its probability; and the gradient
 * p − y. The label is one of the classes. `.value` is the example; the address keeps logits and label.
 */
export function SoftmaxBars(
  first: readonly number[],
  firstLabel: number,
): HTMLElement & { value: Example } {
  const classes = first.length;
  const loss = new CrossEntropy();
  const fields = {
    logits: text(first.join(",")),
    label: number(0, classes - 1, firstLabel),
  };
  const rows = first.map((logit, c) => {
    const radio = element("input", { type: "radio", name: "label", value: c });
    const slider = BarSlider({
      ...LOGIT,
      value: logit,
      label: `logit of class ${c}`,
      term: `z[0,${c}]`,
      change: () => take({ control: `logit-${c}` }),
    });
    const probability = Bar(PROBABILITY, passive(`p[0,${c}]`));
    const gradient = Bar(GRADIENT, passive(`∂L/∂z[0,${c}]`));
    radio.addEventListener("input", (event) => event.stopPropagation());
    radio.addEventListener("change", (event) => {
      event.stopPropagation();
      take("push");
    });
    const label = element("label", { "data-term": `y[0,${c}]` }, radio, `class ${c}`);
    return { radio, slider, probability, gradient, cells: [label, slider, probability, gradient] };
  });
  const root = element(
    "div",
    { class: "softmax-bars", "data-figure": "softmax-bars", role: "group" },
    ...["label", "logit", "probability", "p − y"].map((name, i) =>
      element("span", { class: "bars-head" }, head(i), name),
    ),
    ...rows.flatMap(({ cells }) => cells),
  );
  root.setAttribute("aria-label", "Logits, probabilities and gradient of one example");
  const made = Object.assign(root, { value: read(readUrl(fields)) });

  function read({ logits, label }: Values<typeof fields>): Example {
    const written = logits.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
    const values = first.map((initial, c) =>
      Number.isFinite(written[c]) ? clamp(written[c], LOGIT.min, LOGIT.max) : initial,
    );
    return { logits: tensor([1, classes], values), label };
  }
  function show(): void {
    const { logits, label } = made.value;
    const p = softmax(logits);
    const gradient = loss.backward(logits, [label]);
    for (const [c, row] of rows.entries()) {
      row.slider.show(logits.data[c]);
      row.probability.show(p.data[c]);
      row.gradient.show(gradient.data[c]);
      row.probability.setAttribute("aria-label", said("probability", c, p));
      row.gradient.setAttribute("aria-label", said("gradient", c, gradient));
      row.radio.checked = c === label;
    }
  }
  function take(step: HistoryStep): void {
    const label = rows.findIndex(({ radio }) => radio.checked);
    const values = rows.map(({ slider }) => Number(slider.getAttribute("aria-valuenow")));
    made.value = { logits: tensor([1, classes], values), label };
    show();
    emit(made, "input");
    writeUrl(fields, { logits: values.join(","), label }, step);
  }
  followUrl(root, fields, (values) => {
    made.value = read(values);
    show();
    emit(made, "input");
  });
  rovingFocus(root, () => rows.map(({ probability, gradient }) => [probability, gradient]));
  show();
  return made;
}

/** A bar that is looked at only: it can be chosen, not moved. */
function passive(term: string): Record<string, string> {
  return { role: "img", "data-term": term };
}

function said(what: string, c: number, { data }: Tensor): string {
  return `${what} of class ${c}: ${numberText(data[c], 3)}`;
}

function head(column: number): HTMLElement | null {
  const term = ["y", "z", "p", "∂L/∂z"][column];
  const symbol = { z: "z", p: "p", "∂L/∂z": "grad" }[term] ?? "";
  return element("span", { class: "symbol", "data-term": term, "data-symbol": symbol }, term);
}
