import { choice, followUrl, readUrl, type Values, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";

/** A label and an answer; null stands for any. */
export interface ChosenCell {
  label: number | null;
  answer: number | null;
}

const DIGITS = ["any", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const FIELDS = { label: choice(DIGITS, "any"), answer: choice(DIGITS, "any") };

/**
 * A confusion matrix as a table: a row a label, a column an answer, with the sum of each row and column.
 * Every number can be chosen, by pointer or keys: `.value` says whose digits are wanted, the address keeps
 * it, `input` tells of a change. A choice that is made once more is taken back.
 */
export function ConfusionFigure(
  matrix: readonly (readonly number[])[],
): HTMLElement & { value: ChosenCell } {
  const classes = matrix.map((_, c) => c);
  const rowSum = (label: number) => matrix[label].reduce((a, b) => a + b, 0);
  const columnSum = (answer: number) => matrix.reduce((sum, row) => sum + row[answer], 0);
  const cells = classes.map((label) => [
    ...classes.map((answer) => Count(matrix[label][answer], { label, answer }, rowSum(label))),
    Count(rowSum(label), { label, answer: null }, 0),
  ]);
  const sums = classes.map((answer) => Count(columnSum(answer), { label: null, answer }, 0));
  const mistakes = classes.reduce((sum, c) => sum + rowSum(c) - matrix[c][c], 0);
  sums.push(Count(mistakes, { label: null, answer: null }, 0));

  const head = (text: string, scope: string) => element("th", { scope }, text);
  const table = element(
    "table",
    { class: "confusion", role: "grid", "aria-label": "Confusion matrix" },
    element(
      "thead",
      {},
      element("tr", {}, ...["", ...classes, "all"].map((text) => head(String(text), "col"))),
    ),
    element(
      "tbody",
      {},
      ...cells.map((row, label) => element("tr", {}, head(String(label), "row"), ...row)),
      element("tr", { class: "confusion-sums" }, head("all", "row"), ...sums),
    ),
  );
  table.querySelector("th")?.replaceWith(element("td", { class: "corner" }));
  const root = element(
    "div",
    { class: "confusion-figure", "data-figure": "confusion-matrix" },
    element("p", { class: "confusion-axis" }, "across: the answer · down: the label"),
    table,
  );
  rovingFocus(table, () => [...cells, sums]);
  const made = Object.assign(root, { value: read(readUrl(FIELDS)) });

  function read({ label, answer }: Values<typeof FIELDS>): ChosenCell {
    const digit = (text: string) => (text === "any" ? null : Number(text));
    return { label: digit(label), answer: digit(answer) };
  }
  function choose(cell: ChosenCell): void {
    const { label, answer } = made.value;
    const again = label === cell.label && answer === cell.answer;
    made.value = again ? { label: null, answer: null } : cell;
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

const word = (digit: number | null) =>
  digit === null ? "any" : (String(digit) as (typeof DIGITS)[number]);

/** One count, tinted by its share of the row: right answers one colour, wrong ones the other. */
function Count(count: number, { label, answer }: ChosenCell, whole: number): HTMLElement {
  const kind = label === null || answer === null ? "sum" : label === answer ? "right" : "wrong";
  const td = element(
    "td",
    {
      role: "gridcell",
      "data-label": word(label),
      "data-answer": word(answer),
      "data-kind": kind,
      "data-value": count,
      "aria-label": spoken(count, label, answer),
    },
    count === 0 ? "·" : count.toLocaleString("en"),
  );
  // The square root lets a single mistake in a thousand be seen.
  if (whole > 0) td.style.setProperty("--share", String(Math.sqrt(count / whole)));
  return td;
}

/** In words, with the count as it is written in the cell. */
function spoken(count: number, label: number | null, answer: number | null): string {
  const written = count.toLocaleString("en");
  if (label === null && answer === null) return `${written} mistakes`;
  if (answer === null) return `${written} digits are a ${label}`;
  if (label === null) return `${written} digits taken for a ${answer}`;
  return label === answer
    ? `${written} times ${label}, taken for what it is`
    : `${written} times ${label}, taken for ${answer}`;
}
