import { posix } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { languageAt } from "./editions.js";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/**
 * A built page with only the pages of its own edition in the list of pages: Framework has one list for all. `name` is the
 * page's file, by its path from the site's root.
 */
export function withOwnPages(html: string, name: string): string {
  const list = find(parse(html, { sourceCodeLocationInfo: true }), isList);
  if (list === undefined) return html;
  const foreign = elementsIn(list).flatMap((part) => {
    const items = all(part, ({ tagName }) => tagName === "li");
    const others = items.filter((item) => !isOwn(item, name));
    return others.length === items.length ? [part] : others;
  });
  return foreign.reduceRight((page, { sourceCodeLocation }) => {
    const { startOffset, endOffset } = sourceCodeLocation!;
    return page.slice(0, startOffset) + page.slice(endOffset);
  }, html);
}

function isList({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === "id" && value === "observablehq-sidebar");
}

function isOwn(item: Element, name: string): boolean {
  const link = find(item, ({ tagName }) => tagName === "a");
  const href = link?.attrs.find(({ name }) => name === "href")?.value ?? "";
  return languageAt(posix.join(posix.dirname(name), href)) === languageAt(name);
}

function elementsIn(node: Node): Element[] {
  return "childNodes" in node
    ? node.childNodes.filter((child): child is Element => "tagName" in child)
    : [];
}

function all(node: Node, isSought: (element: Element) => boolean): Element[] {
  return elementsIn(node).flatMap((child) => [
    ...(isSought(child) ? [child] : []),
    ...all(child, isSought),
  ]);
}

function find(node: Node, isSought: (element: Element) => boolean): Element | undefined {
  return all(node, isSought)[0];
}
