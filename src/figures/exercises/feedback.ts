import type { Report } from "../../exercises/index.js";
import { type Mistake, type MistakeId, mistakeById, mistakeWords } from "../../mistakes/index.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** The mistakes that were recognised: each one's idea, where it shows, and the chapter's figure that shows it. */
export function Feedback({ mistakes }: Report): HTMLElement {
  const ids = [...new Set(mistakes.map(({ mistake }) => mistake))];
  const named = ids.map((id) => {
    const results = mistakes.filter(({ mistake }) => mistake === id).map(({ result }) => result);
    return Named(id, [...new Set(results)]);
  });
  return element("div", { class: "feedback" }, ...named);
}

function Named(id: MistakeId, results: readonly string[]): HTMLElement {
  const { name, idea } = mistakeWords()[id];
  return element(
    "section",
    { class: "mistake", "data-mistake": id },
    element("h3", {}, name),
    element("p", {}, words.feedback.explains(results, idea)),
    FigureLink(mistakeById(id)),
  );
}

/** A link to the chapter's figure that shows a mistake; `root` is where the chapters are, from this page. */
export function FigureLink(mistake: Mistake, root?: string): HTMLElement {
  const address = figureAddress(mistake, root);
  return element("p", {}, element("a", { href: address }, words.feedback.seeFigure));
}

/** The address of a mistake's place in its chapter, set up with it, from a page in a folder of its own. */
export function figureAddress(
  { chapter, figure, settings }: Pick<Mistake, "chapter" | "figure" | "settings">,
  root = "..",
): string {
  return `${root}/${chapter}.html${settings === undefined ? "" : `?${settings}`}#${figure}`;
}
