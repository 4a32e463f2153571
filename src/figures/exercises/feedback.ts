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

/** What leads to a mistake's figure: another address than the figure's own, by the operations in which it was made; null for the figure's own. */
type AddressOf = (
  figure: Pick<Mistake, "chapter" | "figure" | "settings">,
  operations: readonly string[],
) => string | null;

/**
 * The mistakes that were recognised in an exercise: each one's idea, where it shows, and the chapter's figure that shows it.
 * `root` is where the chapters are, from this page; `addressOf` may lead to the figure by another address.
 */
export function Feedback(
  { mistakes, language = "typescript" }: Report,
  exercise: Exercise,
  root?: string,
  addressOf: AddressOf = () => null,
): HTMLElement {
  const ids = [...new Set(mistakes.map(({ mistake }) => mistake))];
  const named = ids.map((id) => {
    const own = mistakes.filter(({ mistake }) => mistake === id);
    const results = own.map(({ result }) => nameIn(language, result));
    const told = mistakeOf(exercise, id);
    const { chapter, figure } = told;
    const operations = own.map(({ operation }) => operation);
    const address = figure && (addressOf(figure, operations) ?? figureAddress(figure, root));
    const link = address === undefined ? ChapterLink(chapter, root) : AddressLink(address);
    return Named(id, told, [...new Set(results)], link);
  });
  return element("div", { class: "feedback" }, ...named);
}

function Named(
  id: string,
  { name, idea }: ToldMistake,
  results: readonly string[],
  link: HTMLElement,
): HTMLElement {
  return element(
    "section",
    { class: "mistake", "data-mistake": id },
    element("h3", {}, name),
    element("p", {}, ...inlineCode(words.feedback.explains(results, idea))),
    link,
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
  return AddressLink(figureAddress(mistake, root));
}

function AddressLink(address: string): HTMLElement {
  return element("p", {}, element("a", { href: address }, words.feedback.seeFigure));
}

/** The address of a mistake's place in its chapter, set up with it, from a page in a folder of its own. */
export function figureAddress(
  { chapter, figure, settings }: Pick<Mistake, "chapter" | "figure" | "settings">,
  root = "..",
): string {
  return `${root}/${chapter}.html${settings === undefined ? "" : `?${settings}`}#${figure}`;
}
