import {
  type Exercise,
  mistakeOf,
  nameIn,
  type Report,
  type ToldMistake,
} from "../../exercises/index.js";
import type { Mistake } from "../../mistakes/index.js";
import { element } from "../../ui/dom/element.js";
import { inlineCode } from "../../ui/text/inline-code.js";
import { words } from "./words/index.js";

/**
 * The mistakes that were recognised in an exercise: each one's idea, where it shows, and the chapter's figure that shows it.
 * `root` is where the chapters are, from this page.
 */
export function Feedback(
  { mistakes, language = "typescript" }: Report,
  exercise: Exercise,
  root?: string,
): HTMLElement {
  const ids = [...new Set(mistakes.map(({ mistake }) => mistake))];
  const named = ids.map((id) => {
    const results = mistakes
      .filter(({ mistake }) => mistake === id)
      .map(({ result }) => nameIn(language, result));
    return Named(id, mistakeOf(exercise, id), [...new Set(results)], root);
  });
  return element("div", { class: "feedback" }, ...named);
}

function Named(
  id: string,
  { name, idea, chapter, figure }: ToldMistake,
  results: readonly string[],
  root?: string,
): HTMLElement {
  return element(
    "section",
    { class: "mistake", "data-mistake": id },
    element("h3", {}, name),
    element("p", {}, ...inlineCode(words.feedback.explains(results, idea))),
    figure === undefined ? ChapterLink(chapter, root) : FigureLink(figure, root),
  );
}

function ChapterLink(chapter: string, root = ".."): HTMLElement {
  const address = `${root}/${chapter}.html`;
  return element("p", {}, element("a", { href: address }, words.feedback.readChapter));
}

/** A link to the chapter's figure that shows a mistake; `root` is where the chapters are, from this page. */
export function FigureLink(
  mistake: Pick<Mistake, "chapter" | "figure" | "settings">,
  root?: string,
): HTMLElement {
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
