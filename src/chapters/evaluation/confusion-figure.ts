import { formatsOf } from "../../language/format.js";
import { choice, followUrl, readUrl, type Values, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { offerFocus } from "../../ui/dom/offer-focus.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { words } from "./words/index.js";

/** A label and an answer; null stands for any. */
export interface ChosenCell {
  label: number | null;
  answer: number | null;
}

const { count: written } = formatsOf();

const DIGITS = ["any", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const FIELDS = { label: choice(DIGITS, "any"), answer: choice(DIGITS, "any") };

/** Neither a label nor an answer: all mistakes. */
const NONE: ChosenCell = { label: null, answer: null };

/**
 * A confusion matrix as a table: a row a label, a column an answer, by the names of the classes, with the sum of each row
 * and column, and of all; under it the number of mistakes.
 * Every number but the sum of all can be chosen, by pointer or keys: `.value` says whose digits are wanted, null for label
 * and answer being all mistakes; the address keeps it, `input` tells of a change. A choice that is made once more is taken
 * back. A figure that takes another one's place, because another network has answered, takes over its focus.
 */
export function ConfusionFigure(
  matrix: readonly (readonly number[])[],
  names: readonly string[],
): HTMLElement & { value: ChosenCell } {
  const classes = matrix.map((_, c) => c);
  const Count = (count: number, cell: ChosenCell, whole: number) =>
    CountCell(count, cell, { whole, spoken: spoken(count, cell, names) });
  const cells = matrix.map((row, label) => [
    ...row.map((count, answer) => Count(count, { label, answer }, sum(row))),
    Count(sum(row), { label, answer: null }, 0),
  ]);
  const answered = (answer: number) => matrix.map((row) => row[answer] ?? 0);
  const sums = classes.map((answer) => Count(sum(answered(answer)), { label: null, answer }, 0));
  const mistakes = sum(matrix.flatMap((row, label) => row.filter((_, answer) => answer !== label)));
  const all = element("td", { class: "confusion-all" }, written(sum(matrix.map(sum))));
  const allMistakes = element(
    "button",
    { type: "button", class: "confusion-mistakes", onclick: () => choose(NONE) },
    words.confusion.allMistakes(mistakes),
  );

  const head = (text: string, scope: string) => element("th", { scope }, text);
  const table = element(
    "table",
    { class: "confusion", role: "grid", "aria-label": words.confusion.label },
    element(
      "thead",
      {},
      element("tr", {}, ...["", ...names, words.confusion.all].map((text) => head(text, "col"))),
    ),
    element(
      "tbody",
      {},
      ...cells.map((row, label) => element("tr", {}, head(names[label] ?? "", "row"), ...row)),
      element("tr", { class: "confusion-sums" }, head(words.confusion.all, "row"), ...sums, all),
    ),
  );
  table.querySelector("th")?.replaceWith(element("td", { class: "corner" }));
  const root = element(
    "div",
    { class: "confusion-figure", "data-figure": "confusion-matrix" },
    element("p", { class: "confusion-axis" }, words.confusion.axes),
    table,
    allMistakes,
  );
  rovingFocus(table, () => [...cells, sums]);
  const { label, answer } = focusedCount();
  const same = [...cells.flat(), ...sums].find(
    ({ dataset }) => dataset.label === label && dataset.answer === answer,
  );
  whileConnected(root, () => offerFocus(root, () => same?.focus({ preventScroll: true })));
  const made = Object.assign(root, { value: read(readUrl(FIELDS)) });

  function read({ label, answer }: Values<typeof FIELDS>): ChosenCell {
    const digit = (text: string) => (text === "any" ? null : Number(text));
    return { label: digit(label), answer: digit(answer) };
  }
  function choose(cell: ChosenCell): void {
    const { label, answer } = made.value;
    const again = label === cell.label && answer === cell.answer;
    made.value = again ? NONE : cell;
    tell();
    writeUrl(FIELDS, { label: word(made.value.label), answer: word(made.value.answer) }, "push");
  }
  function tell(): void {
    show();
    emit(made, "input");
  }
  function show(): void {
    for (const td of [...cells.flat(), ...sums]) {
      const { label, answer } = made.value;
      const chosen = td.dataset.label === word(label) && td.dataset.answer === word(answer);
      td.ariaSelected = String(chosen);
    }
    allMistakes.ariaPressed = String(made.value.label === null && made.value.answer === null);
  }
  table.addEventListener("click", ({ target }) => pick(target));
  table.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    pick(event.target);
  });
  function pick(target: EventTarget | null): void {
    const { label, answer } = (target as HTMLElement).dataset;
    if (label === undefined || answer === undefined) return;
    const digit = (text: string) => (text === "any" ? null : Number(text));
    choose({ label: digit(label), answer: digit(answer) });
  }
  followUrl(root, FIELDS, (values) => {
    made.value = read(values);
    tell();
  });
  show();
  return made;
}

/** What the count on the page stands for that has the focus; nothing where none has. */
function focusedCount(): DOMStringMap {
  return document.querySelector<HTMLElement>("td[data-kind]:focus")?.dataset ?? {};
}

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

const word = (digit: number | null) =>
  digit === null ? "any" : (String(digit) as (typeof DIGITS)[number]);

/** One count, tinted by its share of the row: right answers one colour, wrong ones the other. */
function CountCell(
  count: number,
  { label, answer }: ChosenCell,
  { whole, spoken }: { whole: number; spoken: string },
): HTMLElement {
  const kind = label === null || answer === null ? "sum" : label === answer ? "right" : "wrong";
  const td = element(
    "td",
    {
      role: "gridcell",
      "data-label": word(label),
      "data-answer": word(answer),
      "data-kind": kind,
      "data-value": count,
      "aria-label": spoken,
    },
    count === 0 ? "·" : written(count),
  );
  // The square root lets a single mistake in a thousand be seen.
  if (whole > 0) td.style.setProperty("--share", String(Math.sqrt(count / whole)));
  return td;
}

function spoken(count: number, cell: ChosenCell, names: readonly string[]): string {
  const said = words.confusion;
  const nameOf = (place: number | null) => (place === null ? null : names[place]!);
  const [label, answer] = [nameOf(cell.label), nameOf(cell.answer)];
  if (label === null) return said.ofAnswer(count, answer!);
  if (answer === null) return said.ofLabel(count, label);
  return label === answer ? said.right(count, label) : said.wrong(count, label, answer);
}
