import { element } from "../dom/element.js";
import { rovingFocus } from "../dom/roving-focus.js";

/** What a menu offers: its words, and what is done when it is chosen. */
export interface MenuAction {
  label: string;
  act(): void;
}

/**
 * Opens a menu of actions below the button that was pressed, in `place`. Arrow keys walk it; Escape, choosing, or
 * going elsewhere closes it, and the focus is on the button again.
 */
export function openActionMenu(
  place: HTMLElement,
  button: HTMLElement,
  actions: readonly MenuAction[],
): void {
  const items = actions.map(({ label, act }) =>
    element("button", { type: "button", role: "menuitem", onclick: () => choose(act) }, label),
  );
  const label = button.getAttribute("aria-label");
  const menu = element(
    "div",
    { class: "action-menu", role: "menu", "aria-label": label },
    ...items,
  );
  rovingFocus(menu, () => items.map((item) => [item]));
  let open = true;

  function choose(act: () => void): void {
    close();
    act();
  }
  function close(): void {
    if (!open) return;
    open = false;
    if (menu.contains(document.activeElement)) button.focus();
    menu.remove();
    button.setAttribute("aria-expanded", "false");
  }
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close();
  });
  button.setAttribute("aria-expanded", "true");
  place.append(menu);
  items[0]?.focus();
}
