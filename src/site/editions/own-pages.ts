import { posix } from "node:path";
import { parse } from "parse5";
import { attribute, childrenOf, type Element, type Node } from "../html-tree.js";
import { languageAt } from "./editions.js";

/**
 * A built page with only the pages of its own edition in the list of pages: Framework has one list for all. `name` is the
 * page's file, by its path from the site's root.
 */
export function withOwnPages(html: string, name: string): string {
  const list = find(parse(html, { sourceCodeLocationInfo: true }), isList);
  if (list === undefined) return html;
  const foreign = childrenOf(list).flatMap((part) => {
    const items = all(part, ({ tagName }) => tagName === "li");
    const others = items.filter((item) => !isOwn(item, name));
    return others.length === items.length ? [part] : others;
  });
  return foreign.reduceRight((page, { sourceCodeLocation }) => {
    const { startOffset, endOffset } = sourceCodeLocation!;
    return page.slice(0, startOffset) + page.slice(endOffset);
  }, html);
}

function isList(element: Element): boolean {
  return attribute(element, "id") === "observablehq-sidebar";
}

function isOwn(item: Element, name: string): boolean {
  const link = find(item, ({ tagName }) => tagName === "a");
  const href = (link && attribute(link, "href")) ?? "";
  return languageAt(posix.join(posix.dirname(name), href)) === languageAt(name);
}

function all(node: Node, isSought: (element: Element) => boolean): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(isSought(child) ? [child] : []),
    ...all(child, isSought),
  ]);
}

function find(node: Node, isSought: (element: Element) => boolean): Element | undefined {
  return all(node, isSought)[0];
}
