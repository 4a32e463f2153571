import { parse } from "parse5";
import type { Section } from "../ui/page/search/section.js";
import { formulaText } from "./formula-text.js";
import { attribute, childrenOf, type Element, type Node } from "./html-tree.js";

/** What of a page is no text to be found: scripts, and of a formula how it is drawn. */
const PASSED_OVER = new Set(["script", "style", "template"]);
const INLINE = new Set("a abbr b code em i kbd mark small span strong sub sup var wbr".split(" "));

/**
 * The sections of a built page: from its title, where its description belongs to it, and then from each heading with an
 * id to the next. A row of a table whose first cell has an id, and a term with one, are sections of their own: who looks
 * for a symbol finds its meaning. Formulas are lines of text. What cells draw in the browser is not there yet.
 */
export function sectionsOf(html: string, address: string): Section[] {
  const document = parse(html);
  const main = find(document, (element) => attribute(element, "id") === "observablehq-main");
  if (main === undefined) return [];
  const meta = find(document, (element) => attribute(element, "name") === "description");
  const description = (meta && attribute(meta, "content")) ?? "";
  const sections = [{ page: "", title: "", text: description, address }];
  const entries: typeof sections = [];
  read(main);
  const page = sections[0]!.title;
  return [...sections, ...entries].map((section, i) => ({
    ...section,
    page,
    title: i === 0 ? "" : tidy(section.title),
    text: tidy(section.text),
  }));

  function read(node: Node): void {
    const section = sections.at(-1)!;
    if ("value" in node) section.text += node.value;
    if ("tagName" in node && node.tagName === "math") section.text += formulaText(node);
    if (!("tagName" in node) || isPassedOver(node) || node.tagName === "math") return;
    const { tagName, childNodes } = node;
    const entry = entryOf(node);
    if (entry !== null) {
      const { id, title, text } = entry;
      entries.push({ page: "", title, text, address: `${address}#${id}` });
      return;
    }
    const id = idOf(node);
    if (tagName === "h1") {
      sections[0]!.title = tidy(textOf(node));
    } else if (/^h[23]$/.test(tagName) && id !== undefined) {
      const heading = { page: "", title: textOf(node), text: "", address: `${address}#${id}` };
      sections.push(heading);
    } else {
      const edge = INLINE.has(tagName) ? "" : " ";
      section.text += edge;
      childNodes.forEach(read);
      sections.at(-1)!.text += edge;
    }
  }
}

function isPassedOver(element: Element): boolean {
  return PASSED_OVER.has(element.tagName) || attribute(element, "class") === "katex-html";
}

/** A row that can be linked to by an id in its first cell, or a term with its description behind it. */
function entryOf(node: Element): { id: string; title: string; text: string } | null {
  const [first, ...rest] =
    node.tagName === "tr" ? childrenOf(node) : node.tagName === "dt" ? [node, after(node)] : [];
  const named = first && find(first, (element) => idOf(element) !== undefined);
  if (first === undefined || named === undefined) return null;
  return { id: idOf(named)!, title: textOf(first), text: rest.map(textOf).join(" ") };
}

function idOf(element: Element): string | undefined {
  return attribute(element, "id");
}

/** The element behind a term, which describes it. */
function after(term: Element): Element {
  const all = childrenOf(term.parentNode!);
  const next = all[all.indexOf(term) + 1];
  if (next === undefined) throw new Error("search: a term has no description");
  return next;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if ("tagName" in node && node.tagName === "math") return formulaText(node);
  if (!("childNodes" in node) || ("tagName" in node && isPassedOver(node))) return "";
  return node.childNodes.map(textOf).join("");
}

function find(node: Node, isSought: (element: Element) => boolean): Element | undefined {
  if ("tagName" in node && isSought(node)) return node;
  if (!("childNodes" in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, isSought);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
