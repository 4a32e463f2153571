import { whileConnected } from "../dom/lifetime.js";

/**
 * Keeps the controls of several figures at the window's upper edge, in view with each of them; where the page goes on
 * without such figures, until the one whose id is `last` has been passed. Gives the controls back.
 */
export function ControlBar<Form extends HTMLElement>(form: Form, last?: string): Form {
  form.classList.add("control-bar", "shaded-scroll");
  whileConnected(form, (signal) => {
    const place = form.parentElement!; // the cell that shows it
    place.classList.add("control-bar-place");
    form.closest("main")?.classList.add("below-control-bar");
    if (last === undefined) return;
    const figure = document.getElementById(last);
    if (figure === null) throw new Error(`ControlBar: the page has no #${last}`);
    const observer = new IntersectionObserver(([entry]) => {
      const isPassed = !entry!.isIntersecting && entry!.boundingClientRect.bottom < 0;
      place.toggleAttribute("data-passed", isPassed);
    });
    observer.observe(figure);
    signal.addEventListener("abort", () => observer.disconnect());
  });
  return form;
}
