import { NumberField } from "../controls/number-field.js";
import { words } from "../words/index.js";

/**
 * Puts a text field into a cell. Enter or leaving takes the number, Escape leaves the old one. What is not
 * a number is said beside the field, and the field stays.
 */
export function editCell(
  cell: HTMLElement,
  value: number,
  typed: string | undefined,
  take: (value: number) => void,
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
    if (hadFocus) cell.focus();
  }
  function commit(): boolean {
    const read = input.read();
    if (read === null) {
      input.setCustomValidity(words.tensor.notANumber(input.value));
      input.reportValidity();
      return false;
    }
    close();
    if (read !== value) take(read);
    return true;
  }
  input.addEventListener("input", (event) => {
    input.setCustomValidity("");
    event.stopPropagation();
  });
  input.addEventListener("change", (event) => event.stopPropagation());
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    else if (event.key === "Enter") commit();
  });
  input.addEventListener("blur", () => {
    if (open && !commit()) close();
  });
  cell.replaceChildren(input);
  input.focus();
  if (typed === undefined) input.select();
  else input.setSelectionRange(typed.length, typed.length);
}
