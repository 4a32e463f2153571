import { existsSync, readFileSync } from "node:fs";
import { parse } from "parse5";
import { LOADING, WAITS } from "../ui/page/waits.js";
import { attribute, childrenOf, type Element, type Node, withAttributes } from "./html-tree.js";

/** How high each figure of a page becomes in pixels, in reading order: in a wide window and on a phone. */
export type Rooms = Readonly<Record<string, readonly (readonly [wide: number, narrow: number])[]>>;

/** As `npm run bench -- --rooms` has measured them. */
export const ROOMS_FILE = "src/site/rooms.json";

export function readRooms(): Rooms {
  return existsSync(ROOMS_FILE) ? JSON.parse(readFileSync(ROOMS_FILE, "utf8")) : {};
}

/** What a cell of TypeScript fills, if it shows anything. */
const BLOCK = "observablehq--block";

/**
 * Gives the figures of a built page, and whatever else waits for a cell, the room that they will take, so that the text
 * below does not move when they come (ui/page/figure.css), and marks them until then (ui/page/waits.ts). A page whose
 * figures have changed since they were measured has no rooms, but the marks by which they are measured.
 */
export function giveRoom(html: string, measured: Rooms[string] = []): string {
  const waiting = waitingIn(html);
  const isKnown = measured.length === waiting.length;
  const marks = waiting.flatMap((element, i) => {
    const [wide, narrow] = measured[i] ?? [0, 0];
    const room = isKnown ? ` style="--room-wide: ${wide}px; --room-narrow: ${narrow}px"` : "";
    const waits = holds(element, isLoading) ? ` ${WAITS}` : "";
    return [
      { element, attributes: `data-room${waits}${room}` },
      ...holdersIn(element).map((holder) => ({ element: holder, attributes: WAITS })),
    ];
  });
  return withAttributes(html, marks);
}

/** The outermost elements of the page's text in which a cell is waited for, or that a cell may fill. */
function waitingIn(html: string): Element[] {
  const found: Element[] = [];
  const look = (node: Node) => {
    for (const child of childrenOf(node)) {
      if (isLoading(child) || !(isOfACell(child) || holds(child, isOfACell))) continue;
      if (isSeeThrough(child)) look(child);
      else found.push(child);
    }
  };
  look(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

/** The elements in another one in which a cell is waited for. */
function holdersIn(element: Element): Element[] {
  return childrenOf(element)
    .filter((child) => holds(child, isLoading))
    .flatMap((child) => [child, ...holdersIn(child)]);
}

function holds(element: Element, is: (inner: Element) => boolean): boolean {
  return childrenOf(element).some((child) => is(child) || holds(child, is));
}

function isLoading({ tagName }: Element): boolean {
  return tagName === LOADING;
}

/** Whether a cell is waited for here, or may show something. */
function isOfACell(element: Element): boolean {
  return isLoading(element) || (attribute(element, "class")?.includes(BLOCK) ?? false);
}

/** What has no height of its own to be kept: the page around its text, and what is folded or only groups. */
function isSeeThrough(element: Element): boolean {
  const isFrame = ["html", "body", "main", "details"].includes(element.tagName);
  const isCenter = attribute(element, "id") === "observablehq-center";
  return isFrame || isCenter || (attribute(element, "class")?.includes("with-code") ?? false);
}
