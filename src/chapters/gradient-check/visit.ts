import { emit } from "../../ui/dom/events.js";

/** Chooses a number of the page as if a figure had asked for it, and brings the figure into view. */
export function visit(figure: HTMLElement, term: string): void {
  emit(figure, "choose", term);
  figure.closest("figure")?.scrollIntoView();
}
