import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { Section } from "../ui/page/search/section.js";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** What of a page is no text to be found: scripts, and of a formula all but its mathematics. */
const PASSED_OVER = new Set(["script", "style", "template", "annotation"]);
const INLINE = new Set(
  "a abbr b code em i kbd mark math mi mn mo mrow ms mtext semantics small span strong sub sup var wbr".split(
    " ",
  ),
);

/**
 * The sections of a built page: from its title, where its description belongs to it, and then from each heading with an
 * id to the next. Formulas are taken as KaTeX writes them for screen readers. What cells draw in the browser is not
 * there yet.
 */
export function sectionsOf(html: string, address: string): Section[] {
  const document = parse(html);
  const main = find(document, ({ attrs }) => has(attrs, "id", "observablehq-main"));
  if (main === undefined) return [];
  const meta = find(document, ({ attrs }) => has(attrs, "name", "description"));
  const description = meta?.attrs.find(({ name }) => name === "content")?.value ?? "";
  const sections = [{ page: "", title: "", text: description, address }];
  read(main);
  const page = sections[0]!.title;
  return sections.map((section, i) => ({
    ...section,
    page,
    title: i === 0 ? "" : tidy(section.title),
    text: tidy(section.text),
  }));

  function read(node: Node): void {
    const section = sections.at(-1)!;
    if ("value" in node) section.text += node.value;
    if (!("tagName" in node) || isPassedOver(node)) return;
    const { tagName, attrs, childNodes } = node;
    const id = attrs.find(({ name }) => name === "id")?.value;
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

function isPassedOver({ tagName, attrs }: Element): boolean {
  return PASSED_OVER.has(tagName) || has(attrs, "class", "katex-html");
}

function has(attrs: Element["attrs"], name: string, value: string): boolean {
  return attrs.some((attribute) => attribute.name === name && attribute.value === value);
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
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
