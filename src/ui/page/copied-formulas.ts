import { isTextField } from "../dom/text-field.js";

/**
 * Lets formulas be copied as TeX. What the browser would copy of one is each of its signs on a line of its own, twice: once
 * as it is drawn and once as screen readers have it. Of a selection the text has each formula between dollars, and what
 * takes more than text has it as MathML; of a focused formula without a selection it is the formula alone.
 */
export function copiedFormulas(): void {
  // Firefox tells the document of what is copied where the focus has come by keys.
  document.oncopy = (event) => {
    const { clipboardData, defaultPrevented, target } = event;
    if (clipboardData === null || defaultPrevented || isTextField(target)) return;
    const copied = selected() ?? focused();
    if (copied === null || copied.querySelector(".katex") === null) return;
    for (const drawn of copied.querySelectorAll(".katex-html")) drawn.remove();
    const holder = document.createElement("div");
    holder.append(copied.cloneNode(true));
    clipboardData.setData("text/html", holder.innerHTML);
    for (const formula of copied.querySelectorAll(".katex")) formula.replaceWith(texOf(formula));
    clipboardData.setData("text/plain", copied.textContent ?? "");
    event.preventDefault();
  };
}

/** A copy of what is selected, whole formulas where it begins or ends within one; null where nothing is. */
function selected(): DocumentFragment | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const [first, last] = [formulaAt(range.startContainer), formulaAt(range.endContainer)];
  if (first !== null) range.setStartBefore(first);
  if (last !== null) range.setEndAfter(last);
  return range.cloneContents();
}

function focused(): DocumentFragment | null {
  const formula = document.activeElement?.closest(".katex-display");
  if (formula === null || formula === undefined) return null;
  const copy = document.createDocumentFragment();
  copy.append(formula.cloneNode(true));
  return copy;
}

function formulaAt(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(".katex-display, .katex") ?? null;
}

function texOf(formula: Element): string {
  const tex = formula.querySelector("annotation")?.textContent ?? "";
  return formula.closest(".katex-display") === null ? `$${tex}$` : `$$${tex}$$`;
}
