import type { Edit } from "../../nn/trace/index.js";
import { NumberField } from "../../ui/controls/number-field.js";
import { element } from "../../ui/dom/element.js";
import { figuresText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/**
 * What if a given cell were another number? Asks for a change by `onEdit`; what follows from it is the owner's. It is
 * one form for all cells, so that the focus stays in it when a change has been made.
 */
export function WhatIfForm(onEdit: (edit: Edit) => void): HTMLElement & {
  /** Asks about a cell; null where there is none to change. */
  show(asked: Edit | null): void;
} {
  const said = words.receipt;
  const input = NumberField({ name: "what-if" });
  const error = element("span", { class: "error", role: "alert" });
  const form = element(
    "form",
    { class: "what-if", hidden: true },
    element("label", {}, said.whatIf, input),
    element("button", { type: "submit" }, said.change),
    error,
  );
  let asked: Edit | null = null;
  const shown = () => (asked === null ? "" : figuresText(asked.value, 6));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (asked === null || input.value === shown()) return; // the number that is there has more figures than are shown
    const wanted = input.read();
    error.textContent = wanted === null ? said.notANumber(input.value) : "";
    if (wanted !== null) onEdit({ cell: asked.cell, value: wanted });
  });
  return Object.assign(form, {
    show(next: Edit | null) {
      asked = next;
      form.hidden = next === null;
      input.value = shown();
      error.textContent = "";
      if (document.activeElement === input) input.select(); // the next number takes its place
    },
  });
}
