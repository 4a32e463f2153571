import { emit } from "../../ui/dom/events.js";
import { takeFocus } from "../../ui/dom/take-focus.js";

/** Chooses a number of the page as if a figure had asked for it, and brings the figure into view, with the focus. */
export function visit(figure: HTMLElement, term: string): void {
  emit(figure, "choose", term);
  const whole = figure.closest<HTMLElement>("figure") ?? figure;
  whole.scrollIntoView();
  takeFocus(whole);
}
