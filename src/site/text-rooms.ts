import { parse } from "parse5";
import { attribute, childrenOf, type Element, type Node, withAttributes } from "./html-tree.js";

/** What a page's text consists of beside its headings, to which links lead, and its figures (rooms.ts). */
const PARAGRAPH = "p";
const FORMULAS = ["equation", "katex-display"];
/** What is heard of a formula, beside what is seen. */
const HEARD = "katex-mathml";
/** So many letters at the page's beginning are laid out at once: who comes sees them, and nothing may move there. */
const AT_ONCE = 1500;

/**
 * Marks the paragraphs and formulas of a built page with how many letters they show, of which follows about how much room
 * they take: a browser needs not lay out what is far from the view (ui/page/far-parts.ts). The first of them are not marked.
 */
export function giveTextRoom(html: string): string {
  const parts = textOf(parse(html, { sourceCodeLocationInfo: true }));
  let before = 0;
  const marks = parts.flatMap((element) => {
    const letters = lettersIn(element);
    before += letters;
    return before - letters < AT_ONCE
      ? []
      : [{ element, attributes: `data-text style="--letters: ${letters}"` }];
  });
  return withAttributes(html, marks);
}

function textOf(node: Node): Element[] {
  const children = childrenOf(node);
  if ("tagName" in node && node.tagName === "main") return children.filter(isText);
  return children.flatMap(textOf);
}

function isText(element: Element): boolean {
  const isMarked = ["style", "data-room"].some((name) => attribute(element, name) !== undefined);
  const isFormula = FORMULAS.some((name) => hasClass(element, name));
  return !isMarked && (isFormula || element.tagName === PARAGRAPH);
}

function lettersIn(node: Node): number {
  if ("value" in node) return node.value.length;
  if (!("childNodes" in node)) return 0;
  if ("tagName" in node && hasClass(node, HEARD)) return 0;
  return node.childNodes.reduce((sum, child) => sum + lettersIn(child), 0);
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, "class")?.split(" ").includes(name) ?? false;
}
