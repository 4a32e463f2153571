import { termOf } from "../../nn/index.js";
import type { Edit } from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { figuresText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/**
 * The numbers that the reader has changed, and Reset. `.value` is the list; `add` puts one in, the last one
 * of a cell counts.
 */
export function WhatIf(): HTMLElement & { value: readonly Edit[]; add(edit: Edit): void } {
  const list = element("span", { role: "status" });
  const reset = element(
    "button",
    { type: "button", class: "quiet", onclick: () => set([]) },
    words.whatIf.reset,
  );
  const root = element("p", { class: "what-if-list" }, list, " ", reset);
  const made = Object.assign(root, {
    value: [] as readonly Edit[],
    add(edit: Edit) {
      set([...made.value.filter(({ cell }) => termOf(cell) !== termOf(edit.cell)), edit]);
    },
  });
  function set(edits: readonly Edit[]): void {
    made.value = edits;
    show();
    emit(made, "input");
  }
  function show(): void {
    const told = made.value.map(({ cell, value }) => `${termOf(cell)} = ${figuresText(value, 4)}`);
    list.textContent = told.length === 0 ? "" : words.whatIf.changed(told);
    reset.hidden = told.length === 0;
  }
  show();
  return made;
}
