import { clamp } from "../../nn/clamp.js";
import { CrossEntropy, softmax, type Tensor, tensor, valueAt } from "../../nn/index.js";
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
import { words } from "./words/index.js";

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
      label: words.bars.logit(c),
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
    const label = element("label", { "data-term": `y[0,${c}]` }, radio, words.class(c));
    return { radio, slider, probability, gradient, cells: [label, slider, probability, gradient] };
  });
  const root = element(
    "div",
    { class: "softmax-bars", "data-figure": "softmax-bars", role: "group" },
    ...HEADS.map((head) =>
      element("span", { class: "bars-head" }, symbol(head), words.bars.heads[head.name]),
    ),
    ...rows.flatMap(({ cells }) => cells),
  );
  root.setAttribute("aria-label", words.bars.label);
  const made = Object.assign(root, { value: read(readUrl(fields)) });

  function read({ logits, label }: Values<typeof fields>): Example {
    const written = logits.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
    const values = first.map((initial, c) => {
      const logit = written[c] ?? Number.NaN;
      return Number.isFinite(logit) ? clamp(logit, LOGIT.min, LOGIT.max) : initial;
    });
    return { logits: tensor([1, classes], values), label };
  }
  function show(): void {
    const { logits, label } = made.value;
    const p = softmax(logits);
    const gradient = loss.backward(logits, [label]);
    for (const [c, row] of rows.entries()) {
      const at = (tensor: Tensor) => valueAt(tensor, [0, c]);
      row.slider.show(at(logits));
      row.probability.show(at(p));
      row.gradient.show(at(gradient));
      row.probability.setAttribute("aria-label", words.bars.probability(c, said(at(p))));
      row.gradient.setAttribute("aria-label", words.bars.gradient(c, said(at(gradient))));
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

function said(value: number): string {
  return numberText(value, 3);
}

/** The columns: what they hold, their term and the symbol whose colour it takes. */
const HEADS = [
  { name: "label", term: "y", colour: "" },
  { name: "logit", term: "z", colour: "z" },
  { name: "probability", term: "p", colour: "p" },
  { name: "gradient", term: "∂L/∂z", colour: "grad" },
] as const;

function symbol({ term, colour }: (typeof HEADS)[number]): HTMLElement {
  return element("span", { class: "symbol", "data-term": term, "data-symbol": colour }, term);
}
