import type { DefaultTreeAdapterMap } from "parse5";

/** What parse5 makes of a page. */
export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** An attribute of an element; undefined where it has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The elements directly in a node. */
export function childrenOf(node: Node): Element[] {
  return "childNodes" in node
    ? node.childNodes.filter((child): child is Element => "tagName" in child)
    : [];
}

/** A page's text with attributes written into the tags of some elements, which are given in reading order. */
export function withAttributes(
  html: string,
  marks: readonly { element: Element; attributes: string }[],
): string {
  return marks.reduceRight((page, { element, attributes }) => {
    const end = element.sourceCodeLocation!.startOffset + 1 + element.tagName.length;
    return `${page.slice(0, end)} ${attributes}${page.slice(end)}`;
  }, html);
}
