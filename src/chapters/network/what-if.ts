import { termOf } from "../../nn/index.js";
import { type Edit, editsText, readEdits, type Trace } from "../../nn/trace/index.js";
import { type Field, followUrl, readUrl, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { figuresText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

const NONE: readonly Edit[] = [];
const edits: Field<readonly Edit[]> = { initial: NONE, read: readEdits, write: editsText };
const FIELDS = { "#edits": edits };

/**
 * The numbers that the reader has changed, and Reset. `.value` is the list, kept in the address's fragment; `add` puts
 * one in, the last one of a cell counts. `check` says which of them a trace has no place for. Where Reset leaves the focus nowhere, a
 * `reset` event says so.
 */
export function WhatIf(): HTMLElement & {
  value: readonly Edit[];
  add(edit: Edit): void;
  check(trace: Trace): void;
} {
  const list = element("span", { role: "status" });
  const misfits = element("span", { class: "what-if-misfits" });
  const reset = element(
    "button",
    { type: "button", class: "quiet", onclick: takeBack },
    words.whatIf.reset,
  );
  const root = element("p", { class: "what-if-list" }, list, " ", misfits, " ", reset);
  const made = Object.assign(root, {
    value: readUrl(FIELDS)["#edits"],
    add(edit: Edit) {
      set([...made.value.filter(({ cell }) => termOf(cell) !== termOf(edit.cell)), edit]);
    },
    check(trace: Trace) {
      const fits = ({ cell }: Edit) => trace.has(cell) && trace.step(cell.tensor).phase === "given";
      list.textContent = saidOf(made.value.filter(fits), words.whatIf.changed);
      misfits.textContent = saidOf(
        made.value.filter((edit) => !fits(edit)),
        words.whatIf.leftOut,
      );
    },
  });
  function set(to: readonly Edit[]): void {
    take(to);
    writeUrl(FIELDS, { "#edits": to }, "push");
  }
  function takeBack(): void {
    const hadFocus = reset.matches(":focus");
    set(NONE);
    if (hadFocus) made.dispatchEvent(new Event("reset")); // its button has gone
  }
  function take(to: readonly Edit[]): void {
    made.value = to;
    show();
    emit(made, "input");
  }
  function show(): void {
    list.textContent = saidOf(made.value, words.whatIf.changed);
    misfits.textContent = "";
    root.hidden = made.value.length === 0;
  }
  followUrl(root, FIELDS, (values) => take(values["#edits"]));
  show();
  return made;
}

function saidOf(edits: readonly Edit[], say: (cells: readonly string[]) => string): string {
  const told = edits.map(({ cell, value }) => `${termOf(cell)} = ${figuresText(value, 4)}`);
  return told.length === 0 ? "" : say(told);
}
