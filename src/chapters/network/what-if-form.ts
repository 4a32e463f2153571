import type { Cell } from "../../nn/index.js";
import type { Edit } from "../../nn/trace/index.js";
import { NumberField } from "../../ui/controls/number-field.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** What if a given cell were another number? Asks for a change by `onEdit`; what follows from it is the owner's. */
export function WhatIfForm(cell: Cell, value: number, onEdit: (edit: Edit) => void): HTMLElement {
  const said = words.receipt;
  const input = NumberField({ value, name: "what-if" });
  const error = element("span", { class: "error", role: "alert" });
  const form = element(
    "form",
    { class: "what-if" },
    element("label", {}, said.whatIf, input),
    element("button", { type: "submit" }, said.change),
    error,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wanted = input.read();
    if (wanted === null) {
      error.textContent = said.notANumber(input.value);
      return;
    }
    onEdit({ cell, value: wanted });
  });
  return form;
}
