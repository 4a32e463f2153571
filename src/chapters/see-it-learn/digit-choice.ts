import { DigitImage } from "../../figures/network/digit-image.js";
import { type Field, number, readUrl, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** A digit to choose: its label, and 28 × 28 pixels from 0 to 255. */
export interface ChoiceDigit {
  label: number;
  pixels: ArrayLike<number>;
}

/**
 * A row of digits, one of which is chosen, with the pointer or with arrow keys. `.value` is its place in the row,
 * `input` tells of another; the address keeps its label.
 */
export function DigitChoice(digits: readonly ChoiceDigit[]): HTMLElement & { value: number } {
  const fields: { label: Field<number> } = { label: number(0, 9, digits[0]?.label ?? 0) };
  const choices = digits.map(({ label, pixels }, i) => {
    const named = { "aria-label": words.digit.aDigit(label) };
    const input = element("input", { type: "radio", name: "digit-choice", value: i, ...named });
    return { label, input, row: element("label", {}, input, DigitImage(pixels)) };
  });
  const root = element(
    "fieldset",
    { class: "digit-choice", "data-figure": "digit-choice" },
    element("legend", {}, words.digit.legend),
    ...choices.map(({ row }) => row),
  );
  const made = Object.assign(root, { value: 0 });
  function read(): void {
    const { label } = readUrl(fields);
    const found = choices.findIndex((choice) => choice.label === label);
    made.value = Math.max(0, found);
    for (const [i, { input }] of choices.entries()) input.checked = i === made.value;
  }
  // First of all listeners, so that the others find a new value.
  root.addEventListener("input", () => {
    const chosen = choices.find(({ input }) => input.checked);
    if (chosen === undefined) return;
    made.value = choices.indexOf(chosen);
    writeUrl(fields, { label: chosen.label }, "replace");
  });
  read();
  return made;
}
