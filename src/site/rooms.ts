import { existsSync, readFileSync } from "node:fs";
import { parse } from "parse5";
import { attribute, type Element, type Node } from "./html-tree.js";

/** How high each figure of a page becomes in pixels, in reading order: in a wide window and on a phone. */
export type Rooms = Readonly<Record<string, readonly (readonly [wide: number, narrow: number])[]>>;

/** As `npm run bench -- --rooms` has measured them. */
export const ROOMS_FILE = "src/site/rooms.json";

export function readRooms(): Rooms {
  return existsSync(ROOMS_FILE) ? JSON.parse(readFileSync(ROOMS_FILE, "utf8")) : {};
}

/** What stands in the place of a cell of Framework's until it has been computed. */
const LOADING = "observablehq-loading";
/** What a cell of TypeScript fills, if it shows anything. */
const BLOCK = "observablehq--block";

/**
 * Gives the figures of a built page, and whatever else waits for a cell, the room that they will take, so that the text
 * below does not move when they come (ui/page/figure.css). A page whose figures have changed since they were measured is
 * left as it is, but for the marks by which they are measured.
 */
export function giveRoom(html: string, measured: Rooms[string] = []): string {
  const waiting = waitingIn(html);
  const isKnown = measured.length === waiting.length;
  const at = waiting.map((element) => {
    const { startOffset } = element.sourceCodeLocation!;
    return startOffset + 1 + element.tagName.length;
  });
  return at.reduceRight((page, offset, i) => {
    const [wide, narrow] = measured[i] ?? [0, 0];
    const style = isKnown ? ` style="--room-wide: ${wide}px; --room-narrow: ${narrow}px"` : "";
    return `${page.slice(0, offset)} data-room${style}${page.slice(offset)}`;
  }, html);
}

/** The outermost elements of the page's text in which a cell is waited for, or that a cell may fill. */
function waitingIn(html: string): Element[] {
  const found: Element[] = [];
  const look = (node: Node) => {
    if (!("childNodes" in node)) return;
    for (const child of node.childNodes) {
      if (!("tagName" in child) || child.tagName === LOADING || !waits(child)) continue;
      if (isSeeThrough(child)) look(child);
      else found.push(child);
    }
  };
  look(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

function waits(node: Node): boolean {
  if (!("tagName" in node)) return false;
  if (node.tagName === LOADING || attribute(node, "class")?.includes(BLOCK)) return true;
  return node.childNodes.some(waits);
}

/** What has no height of its own to be kept: the page around its text, and what is folded or only groups. */
function isSeeThrough(element: Element): boolean {
  const isFrame = ["html", "body", "main", "details"].includes(element.tagName);
  const isCenter = attribute(element, "id") === "observablehq-center";
  return isFrame || isCenter || (attribute(element, "class")?.includes("with-code") ?? false);
}
