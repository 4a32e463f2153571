import { NumberField } from "../controls/number-field.js";
import { words } from "../words/index.js";

/** What stands between numbers that are typed one after the other, on a Chinese keyboard too. */
const GOES_ON = [" ", ";", "　", "；"];

/**
 * Puts a text field into a cell, as large as the cell. Enter and Tab take the number, Escape leaves the old one, and
 * the focus is on the cell again, from where Tab goes on. A space or a semicolon takes the number and goes on, to where
 * `goOn` leads. Leaving otherwise takes the number if it is one. What is not a number is said beside the field, and the
 * field stays.
 */
export function editCell(
  cell: HTMLElement,
  value: number,
  typed: string | undefined,
  take: (value: number) => void,
  goOn: () => void,
): void {
  const before = Array.from(cell.childNodes);
  const input = NumberField({
    class: "cell-editor",
    "aria-label": words.tensor.newValue,
    value: typed ?? String(value),
  });
  let open = true;
  function close(): void {
    open = false;
    const hadFocus = document.activeElement === input;
    cell.replaceChildren(...before);
    cell.removeAttribute("data-being-edited");
    if (hadFocus) cell.focus();
  }
  function accept(read: number): void {
    close();
    if (read !== value) take(read);
  }
  input.addEventListener("input", (event) => {
    input.setCustomValidity("");
    event.stopPropagation();
  });
  input.addEventListener("change", (event) => event.stopPropagation());
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    const goesOn = GOES_ON.includes(event.key);
    if (goesOn) event.preventDefault();
    if (goesOn && input.value === "") return; // the second of two signs between numbers
    if (!goesOn && event.key !== "Enter" && event.key !== "Tab") return;
    const read = input.read();
    if (read !== null) {
      accept(read);
      if (goesOn) goOn();
      return;
    }
    input.setCustomValidity(words.tensor.notANumber(input.value));
    input.reportValidity();
    event.preventDefault();
  });
  input.addEventListener("blur", () => {
    if (!open) return;
    const read = input.read();
    if (read === null) close();
    else accept(read);
  });
  cell.replaceChildren(input);
  cell.toggleAttribute("data-being-edited", true);
  input.focus();
  if (typed === undefined) input.select();
  else input.setSelectionRange(typed.length, typed.length);
}
