import { type DefaultTreeAdapterMap, parse } from "parse5";
import { UNBROKEN } from "../ui/text/unbroken.js";

type Node = DefaultTreeAdapterMap["node"];

/** Text that is no prose: an apostrophe or a percent sign in it is a mark of its language. */
const NO_PROSE = new Set(["script", "style", "pre", "code", "math", "svg", "textarea"]);
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu;
/** The space between a number and its percent sign or its unit, at which no line may end. */
const BEFORE_UNIT = /(?<=\d) (?=%|(?:kB|MB|GB|ms|s|px)\b)/g;

const IN_ONE_LINE = new RegExp(UNBROKEN, "gu");
const ONE_LINE = '<span class="unbroken">$1</span>';

/**
 * A page's HTML with its prose set well, however it was typed: apostrophes curly, `network's` as `network’s`, a number
 * on one line with its percent sign or unit, and what is `UNBROKEN`, such as ∂L/∂X, too.
 */
export function typeset(html: string): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, isTitle } of proseIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const text = html.slice(start, end).replace(APOSTROPHE, "’").replace(BEFORE_UNIT, "\u00a0");
    pieces.push(html.slice(last, start), isTitle ? text : text.replace(IN_ONE_LINE, ONE_LINE));
    last = end;
  }
  return pieces.join("") + html.slice(last);
}

interface Prose {
  start: number;
  end: number;
  /** The page's title, which is text alone. */
  isTitle: boolean;
}

function* proseIn(node: Node): Generator<Prose> {
  if ("value" in node && node.sourceCodeLocation) {
    const { startOffset, endOffset } = node.sourceCodeLocation;
    const isTitle = "parentNode" in node && node.parentNode?.nodeName === "title";
    yield { start: startOffset, end: endOffset, isTitle };
  }
  if (!("childNodes" in node) || ("tagName" in node && NO_PROSE.has(node.tagName))) return;
  for (const child of node.childNodes) yield* proseIn(child);
}
