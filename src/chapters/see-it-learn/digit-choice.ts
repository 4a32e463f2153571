import { DigitImage } from "../../figures/network/digit-image.js";
import { type Field, number, readUrl, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";

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
  const fields: { label: Field<number> } = { label: number(0, 9, digits[0].label) };
  const inputs = digits.map(({ label }, i) =>
    element("input", { type: "radio", name: "digit-choice", value: i, "aria-label": `a ${label}` }),
  );
  const labels = digits.map(({ pixels }, i) => element("label", {}, inputs[i], DigitImage(pixels)));
  const root = element(
    "fieldset",
    { class: "digit-choice", "data-figure": "digit-choice" },
    element("legend", {}, "The digit"),
    ...labels,
  );
  const made = Object.assign(root, { value: 0 });
  function read(): void {
    const { label } = readUrl(fields);
    made.value = Math.max(
      0,
      digits.findIndex((digit) => digit.label === label),
    );
    inputs[made.value].checked = true;
  }
  // First of all listeners, so that the others find a new value.
  root.addEventListener("input", () => {
    made.value = inputs.findIndex(({ checked }) => checked);
    writeUrl(fields, { label: digits[made.value].label }, "replace");
  });
  read();
  return made;
}
