import { emit } from "../dom/events.js";

/**
 * Points at the next part of a formula by ← or →: a term, or a letter outside of all terms. They go round in the order
 * in which they are read. Tells the page's selection of a term, or that it is none. Gives the part; null where the key
 * means nothing here, in a formula without parts too, which the browser then scrolls.
 */
export function walkFormula(formula: HTMLElement, key: string): HTMLElement | null {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const parts = [
    ...formula.querySelectorAll<HTMLElement>(
      "[data-term], [data-note]:not([data-term] [data-note])",
    ),
  ];
  if (step === undefined || parts.length === 0) return null;
  const now = parts.findIndex((part) => part.hasAttribute("data-pointed"));
  const next =
    now < 0 ? (step > 0 ? 0 : parts.length - 1) : (now + step + parts.length) % parts.length;
  parts[now]?.removeAttribute("data-pointed");
  const part = parts[next]!;
  part.setAttribute("data-pointed", "");
  part.scrollIntoView({ block: "nearest", inline: "nearest" });
  emit(formula, "point", part.dataset.term ?? null);
  return part;
}
