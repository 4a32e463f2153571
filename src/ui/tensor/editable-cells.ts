import { readNumber } from "../../language/read-number.js";
import { offsetOf, type Tensor, termOf } from "../../nn/index.js";
import { onClipboard } from "../dom/clipboard.js";
import { element } from "../dom/element.js";
import { noticeOf } from "../dom/notice.js";
import { svgElement } from "../dom/svg-element.js";
import { words } from "../words/index.js";
import { editCell } from "./cell-editor.js";
import { type Pasted, pasteAt } from "./paste.js";

/** A cell on the page, and its place in the tensor. */
export interface PlacedCell {
  td: HTMLElement;
  index: readonly number[];
}

/** Tells readers that they may change the numbers: a pencil and a few words. */
export function EditableSign(): HTMLElement {
  const pencil = svgElement(
    "svg",
    { viewBox: "0 0 16 16", "aria-hidden": "true" },
    svgElement("path", { d: "M2 14l1-4 8-8 3 3-8 8zM9.5 3.5l3 3" }),
  );
  const sign = { class: "editable-sign", title: words.tensor.typeOn };
  return element("span", sign, pencil, words.tensor.typeToChange);
}

/**
 * Lets readers change the numbers of a tensor: by typing into a cell, numbers with spaces between them from it on, or by
 * pasting numbers from a cell on.
 * `rows` are the cells as they are drawn, those of several maps below each other.
 */
export function makeEditable(
  owner: HTMLElement & { value: Tensor; write(changed: Tensor): void },
  rows: readonly (readonly PlacedCell[])[],
): void {
  const notice = noticeOf(owner);

  function placeOf(target: EventTarget | null): { row: number; column: number } | null {
    const row = rows.findIndex((cells) => cells.some(({ td }) => td.contains(target as Node)));
    const column = rows[row]?.findIndex(({ td }) => td.contains(target as Node)) ?? -1;
    return row < 0 ? null : { row, column };
  }
  function change(changes: readonly Pasted[]): void {
    const { shape, data } = owner.value;
    const changed = data.slice();
    for (const { row, column, value } of changes)
      changed[offsetOf(shape, rows[row]![column]!.index)] = value;
    owner.write({ shape, data: changed });
  }
  function edit(row: number, column: number, typed?: string): void {
    const { td, index } = rows[row]![column]!;
    const { shape, data } = owner.value;
    editCell(
      td,
      data[offsetOf(shape, index)]!,
      typed,
      (value) => change([{ row, column, value }]),
      () => editNext(row, column),
    );
  }
  /** Goes on typing in the next cell of the row, or the first of the next row; after the last there is none. */
  function editNext(row: number, column: number): void {
    if (rows[row]![column + 1] !== undefined) edit(row, column + 1, "");
    else if (rows[row + 1] !== undefined) edit(row + 1, 0, "");
  }

  owner.addEventListener("keydown", (event) => {
    const from = placeOf(event.target);
    if (from === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^(Enter|F2|[\p{Nd}.,+−-])$/u.test(event.key)) return;
    edit(from.row, from.column, event.key.length === 1 ? event.key : undefined);
    event.preventDefault();
  });
  onClipboard(owner, "paste", (event, focused) => {
    const from = placeOf(focused);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const editor = focused instanceof HTMLInputElement ? focused : null;
    // A single number goes into the open field, as into any other.
    if (from === null || (editor !== null && readNumber(text) !== null)) return;
    event.preventDefault();
    const pasted = pasteAt(
      text,
      from,
      rows.map((row) => row.length),
    );
    if ("code" in pasted) {
      notice.warn(words.tensor.pasteProblem(pasted));
      return;
    }
    editor?.blur();
    change(pasted);
    const { td, index } = rows[from.row]![from.column]!;
    td.focus();
    notice.say(
      words.tensor.pasted(pasted.length, termOf({ tensor: owner.dataset.tensor ?? "", index })),
    );
  });
  // A first tap chooses a cell, a second one edits it.
  let wasFocused: Element | null = null;
  owner.addEventListener("pointerdown", () => {
    wasFocused = document.activeElement;
  });
  owner.addEventListener("click", (event) => {
    const from = placeOf(event.target);
    if (from !== null && wasFocused === event.target) edit(from.row, from.column);
  });
}
