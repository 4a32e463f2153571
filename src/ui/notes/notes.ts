import { element } from "../dom/element.js";
import { walkFormula } from "./walk-formula.js";

/** The letters and citations that a note is shown for. */
const NOTED = "[data-note]";

/**
 * Shows what a letter of a formula means, or which work is cited, beside what is pointed at: by the pointer, by a tap,
 * or in a focused formula by the arrow keys. The notes stand in the page's `template`. Escape closes the note; it never
 * takes the focus.
 */
export function showNotes(notes: HTMLTemplateElement): void {
  const page = document.body;
  const attributes = {
    id: "letter-note",
    class: "letter-note",
    role: "tooltip",
    "aria-live": "polite",
  };
  const note = element("div", { ...attributes, hidden: true });
  page.append(note);
  let described: Element | null = null;

  function show(at: Element, keys: Iterable<string>, focused: Element | null = null): void {
    const texts = [...new Set(keys)].flatMap((key) => textOf(key));
    hide();
    if (texts.length === 0) return;
    note.replaceChildren(...texts);
    note.hidden = false;
    place(note, at.getBoundingClientRect());
    described = focused;
    described?.setAttribute("aria-describedby", note.id);
  }
  function hide(): void {
    note.hidden = true;
    described?.removeAttribute("aria-describedby");
    described = null;
  }
  function textOf(key: string): Node[] {
    const found = notes.content.querySelector(`[data-of="${CSS.escape(key)}"]`);
    return found === null ? [] : [found.cloneNode(true)];
  }
  function showAt(target: EventTarget | null): void {
    const at = (target as Element).closest<HTMLElement>(NOTED);
    if (at !== null) show(at, [at.dataset.note!]);
    else if (!note.contains(target as Node)) hide();
  }

  page.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "touch" && described === null) showAt(target);
  });
  page.addEventListener("click", ({ target }) => showAt(target));
  page.addEventListener("focusout", hide);
  page.addEventListener("focusin", ({ target }) => {
    const focused = target as HTMLElement;
    if (focused.matches(`a${NOTED}`)) show(focused, [focused.dataset.note!], focused);
  });
  page.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.key === "Escape") hide();
    if (event.defaultPrevented || !target.matches(".katex-display")) return;
    const at = walkFormula(target, event.key);
    if (at === null) return;
    event.preventDefault();
    show(at, keysIn(at), target);
  });
}

/** What is noted in a part of a formula: the part itself, or all the letters of a term. */
function keysIn(part: HTMLElement): string[] {
  const noted = part.matches(NOTED) ? [part] : [...part.querySelectorAll<HTMLElement>(NOTED)];
  return noted.map(({ dataset }) => dataset.note!);
}

/** Puts the note below a box, or above where there is no room, and within the window. */
function place(note: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = note;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = bottom + 8 + height <= clientHeight || top - 8 - height < 0;
  note.style.left = `${scrollX + Math.max(8, Math.min(left, clientWidth - width - 8))}px`;
  note.style.top = `${scrollY + (below ? bottom + 8 : top - 8 - height)}px`;
}
