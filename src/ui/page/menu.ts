import { whileConnected } from "../dom/lifetime.js";

/**
 * On a narrow screen the list of pages opens over the page by a button. It closes by the same button, by Escape, and when
 * a page is chosen; the next page starts without it.
 */
export function menu(button: HTMLButtonElement, pages: HTMLElement): void {
  const { classList } = document.documentElement;
  const present = () => pages.querySelector<HTMLElement>(".observablehq-link-active a");
  function open(isOpen: boolean): void {
    classList.toggle("menu-open", isOpen);
    button.ariaExpanded = String(isOpen);
  }
  button.addEventListener("click", () => {
    const isOpening = !classList.contains("menu-open");
    open(isOpening);
    if (isOpening) (present() ?? pages.querySelector("a"))?.focus();
  });
  pages.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") !== null) open(false);
  });
  whileConnected(button, (signal) => {
    const close = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !classList.contains("menu-open")) return;
      open(false);
      button.focus();
    };
    document.addEventListener("keydown", close, { signal });
    // Back may show this page as it was left, with the menu over it.
    window.addEventListener("pageshow", () => open(false), { signal });
  });
}
