import type { Cell } from "../../nn/index.js";
import { cellAt, type Position, type Trace } from "../../nn/trace/index.js";
import { colours, drawnInColours } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { hearCells } from "./channel-map.js";
import { CloseUpGroup, type Part, partOf, type Scene } from "./close-up-group.js";
import { channelsOfImage, slotOf } from "./close-up-layout.js";
import { type Contributor, contributors } from "./contributions.js";
import { type Lighting, placesOf } from "./lighting.js";
import { stepAt } from "./step-at.js";

/** So many channels of a tensor are shown at once: of a moment without a cell, and of a cell's sources. */
const [OWN_SHOWN, SOURCES_SHOWN] = [16, 4];

/** How much of the room that they could have pictures keep at least, where captions need some of it. */
const SMALLEST = 0.25;

type Group = ReturnType<typeof CloseUpGroup>;

/**
 * The channels that a moment is about, large: those its terms come from, the one that contributes most first, then the
 * one that holds the cell, and beside a parameter's gradient the parameter. A click on a cell asks to open it, and `onPoint` is told
 * which one the pointer is on.
 */
export function CloseUp(
  onOpen: (cell: Cell) => void,
  onPoint: (cell: Cell | null) => void,
): HTMLElement & {
  show(trace: Trace, position: Position, lighting: Lighting): void;
  /** Outlines a cell that is pointed at elsewhere; null ends it. */
  point(cell: Cell | null): void;
} {
  const root = element("div", { class: "close-up", "data-figure": "close-up" });
  let scene: Scene | null = null;
  /** The cell that is pointed at elsewhere. */
  let pointed: Cell | null = null;
  /** From which of a tensor's channels on they are shown; at another moment from the first. */
  let pages = new Map<string, number>();
  let room: { width: number; height: number } | null = null;
  /** The groups as they stand, and for which shapes and room they were made and fitted. */
  let built: { groups: Group[]; plan: string } | null = null;

  function redraw(): void {
    // Colours and room are known only on the page.
    if (scene === null || !root.isConnected) return;
    const { trace, position, lighting } = scene;
    const marked = [cellAt(trace, position), pointed].filter((cell) => cell !== null);
    const chosen = pointed === null ? lighting.chosen : placesOf(trace, marked);
    const lit = { ...scene, lighting: { ...lighting, chosen } };
    const most = position.length > 2 ? SOURCES_SHOWN : OWN_SHOWN;
    const all = groupsAt(trace, position).map((of) =>
      partOf(trace, of, pages.get(of.tensor) ?? 0, most),
    );
    const large = all.filter(({ shape }) => shape.length > 1);
    const rows = all.filter(({ shape }) => shape.length === 1); // a bias takes no place of its own
    const parts = [...large, ...rows];
    const groups = groupsFor(parts, large.length);
    for (const [i, group] of groups.entries()) group.show(lit, parts[i]!, paint());
  }
  /** The groups that stand, or others, where they do not fit the same shapes in the same room. */
  function groupsFor(parts: readonly Part[], large: number): Group[] {
    // Asking for the room makes the browser lay the page out: it is asked once, and when it changes.
    room ??= { width: root.clientWidth, height: root.clientHeight };
    const { width, height } = room;
    const plans = parts.map(({ tensor, channels, all, caption }) => [
      tensor,
      channels.length,
      all,
      caption.length,
    ]);
    const plan = [width, height, ...plans].join(" ");
    if (plan === built?.plan) return built.groups;
    const groups = parts.map((part) =>
      CloseUpGroup(part, part.all > part.channels.length ? () => turn(part) : null),
    );
    built = { groups, plan };
    root.replaceChildren(...groups);
    const side = slotOf(width, height, Math.max(1, large));
    for (let shrink = 1; shrink > SMALLEST; shrink *= 0.85) {
      for (const group of groups) group.fit(side, width, shrink);
      if (root.scrollHeight <= height && root.scrollWidth <= width) break;
    }
    return groups;
  }
  /** Turns to the next channels of a tensor, after the last to the first. */
  function turn({ tensor, channels, all }: Part): void {
    const from = (pages.get(tensor) ?? 0) + channels.length;
    pages.set(tensor, from < all ? from : 0);
    const place = built?.groups.findIndex((group) => group.contains(document.activeElement)) ?? -1;
    redraw();
    built?.groups[place]?.querySelector("button")?.focus(); // the group may be another one
  }
  hearCells(root, onOpen, onPoint);
  const paint = drawnInColours(root, colours, redraw);
  onResize(root, () => {
    room = null;
    redraw();
  });
  return Object.assign(root, {
    show(trace: Trace, position: Position, lighting: Lighting): void {
      scene = { trace, position, lighting };
      pointed = null;
      pages = new Map();
      redraw();
    },
    point(cell: Cell | null): void {
      if (cell === pointed) return; // none, as before
      pointed = cell;
      redraw();
    },
  });
}

/** The tensors to show at a moment, with the channels that matter. */
function groupsAt(trace: Trace, position: Position): Contributor[] {
  const { name, tensor } = stepAt(trace, position);
  const cell = cellAt(trace, position);
  if (cell === null) return [{ tensor: name, channels: channelsOfImage(trace, name, position) }];
  const { terms } = trace.receipt(cell);
  const [, channel = 0, , term] = position;
  const sources = contributors(trace, term === undefined ? terms : terms.slice(term, term + 1));
  const own = [{ tensor: name, channels: [channel] }];
  const parameter = /^∂L\/∂(.+\..+)$/.exec(name)?.[1];
  const beside = parameter === undefined ? [] : [{ tensor: parameter, channels: [channel] }];
  if (tensor.shape.length > 1) return [...sources, ...own, ...beside];
  // Where the images meet, as at the loss, the first of them, which is the one that is read, comes first.
  const sorted = sources.map(({ tensor: t, channels }) => ({
    tensor: t,
    channels: [...channels].sort((a, b) => Math.sign(a) - Math.sign(b)),
  }));
  return [...sorted, ...own, ...beside];
}
