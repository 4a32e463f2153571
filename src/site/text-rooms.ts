import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

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
  const letters = parts.map(lettersIn);
  return parts.reduceRight((page, element, i) => {
    const before = letters.slice(0, i).reduce((sum, count) => sum + count, 0);
    if (before < AT_ONCE) return page;
    const at = element.sourceCodeLocation!.startOffset + 1 + element.tagName.length;
    return `${page.slice(0, at)} data-text style="--letters: ${letters[i]}"${page.slice(at)}`;
  }, html);
}

function textOf(node: Node): Element[] {
  if (!("childNodes" in node)) return [];
  const children = node.childNodes.filter((child) => "tagName" in child);
  if ("tagName" in node && node.tagName === "main") return children.filter(isText);
  return children.flatMap(textOf);
}

function isText(element: Element): boolean {
  const isBare = !element.attrs.some(({ name }) => name === "style" || name === "data-room");
  const isFormula = FORMULAS.some((name) => classesOf(element).includes(name));
  return isBare && (isFormula || element.tagName === PARAGRAPH);
}

function lettersIn(node: Node): number {
  if ("value" in node) return node.value.length;
  if (!("childNodes" in node)) return 0;
  if ("tagName" in node && classesOf(node).includes(HEARD)) return 0;
  return node.childNodes.reduce((sum, child) => sum + lettersIn(child), 0);
}

function classesOf({ attrs }: Element): string[] {
  return attrs.find(({ name }) => name === "class")?.value.split(" ") ?? [];
}
