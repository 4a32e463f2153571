import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** Text that is no prose: an apostrophe or a percent sign in it is a mark of its language. */
const NO_PROSE = new Set(["script", "style", "pre", "code", "math", "svg", "textarea"]);
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu;
/** The space between a number and its percent sign, at which no line may end. */
const BEFORE_PERCENT = /(?<=\d) (?=%)/g;

/**
 * A page's HTML with its prose set well, however it was typed: apostrophes curly, `network's` as `network’s`, and a number
 * on one line with its percent sign.
 */
export function typeset(html: string): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of proseIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const text = html.slice(start, end);
    pieces.push(
      html.slice(last, start),
      text.replace(APOSTROPHE, "’").replace(BEFORE_PERCENT, "\u00a0"),
    );
    last = end;
  }
  return pieces.join("") + html.slice(last);
}

function* proseIn(node: Node): Generator<{ start: number; end: number }> {
  if ("value" in node && node.sourceCodeLocation) {
    const { startOffset, endOffset } = node.sourceCodeLocation;
    yield { start: startOffset, end: endOffset };
  }
  if (!("childNodes" in node) || ("tagName" in node && NO_PROSE.has(node.tagName))) return;
  for (const child of node.childNodes) yield* proseIn(child);
}
