import type { Cell } from "../../nn/index.js";
import {
  cellAt,
  channelsOf,
  imageOf,
  isComputed,
  type Position,
  type Trace,
} from "../../nn/trace/index.js";
import { colours, onSchemeChange } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { onResize, whileConnected } from "../../ui/dom/lifetime.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { powerOfTen } from "../../ui/text/number-text.js";
import { ChannelMap } from "./channel-map.js";
import { cellScale, channelSize, type Paint } from "./channel-picture.js";
import { channelsOfImage, slotOf, told } from "./close-up-layout.js";
import { type Contributor, contributors } from "./contributions.js";
import type { Lighting } from "./lighting.js";
import { stepAt } from "./step-at.js";
import { words } from "./words/index.js";

/** So many channels of a tensor are shown at once: of a moment without a cell, and of a cell's sources. */
const [OWN_SHOWN, SOURCES_SHOWN] = [16, 4];

/** How much of the room that they could have pictures keep at least, where captions need some of it. */
const SMALLEST = 0.25;

/** How wide a row of ten cells is at least, in pixels: as wide as shows their numbers. */
const ROW_OF_TEN = 290;

/**
 * The channels that a moment is about, large: those its terms come from, the one that contributes most first, then the
 * one that holds the cell, and beside a parameter's gradient the parameter. A click on a cell asks to open it, and `onPoint` is told
 * which one the pointer is on.
 */
export function CloseUp(
  onOpen: (tensor: string, offset: number) => void,
  onPoint: (cell: Cell | null) => void,
): HTMLElement & {
  show(trace: Trace, position: Position, lighting: Lighting): void;
  /** Outlines a cell that is pointed at elsewhere; null ends it. */
  point(cell: Cell | null): void;
} {
  const root = element("div", { class: "close-up", "data-figure": "close-up" });
  let last: [Trace, Position, Lighting] | null = null;
  let paint: Paint | null = null;
  /** From which of a tensor's channels on they are shown; at another moment from the first. */
  let pages = new Map<string, number>();

  function redraw(): void {
    // Colours and room are known only on the page.
    if (last === null || !root.isConnected) return;
    const [trace, position] = last;
    const isRow = ({ tensor }: Contributor) => trace.step(tensor).tensor.shape.length === 1;
    const all = groupsAt(trace, position);
    const large = all.filter((of) => !isRow(of));
    const groups = [...large, ...all.filter(isRow)]; // a bias takes no place of its own
    const side = slotOf(root.clientWidth, root.clientHeight, Math.max(1, large.length));
    const most = position.length > 2 ? SOURCES_SHOWN : OWN_SHOWN;
    for (let room = 1; room > SMALLEST; room *= 0.85) {
      root.replaceChildren(...groups.map((of) => group(of, side, room, most)));
      if (root.scrollHeight <= root.clientHeight && root.scrollWidth <= root.clientWidth) break;
    }
  }
  /** A tensor's first `most` channels, in a square of `side` or a row of ten, each made smaller by `shrink`. */
  function group(
    { tensor: name, channels }: Contributor,
    side: number,
    shrink: number,
    most: number,
  ): HTMLElement {
    const [trace] = last!;
    const { shape, data } = trace.step(name).tensor;
    const from = pages.get(name) ?? 0;
    const shown = channels.slice(from, from + most);
    const size = channelSize(shape);
    const across = size.width > 2 * size.height ? 1 : Math.ceil(Math.sqrt(shown.length));
    const { cells } = channelsOf(shape);
    const parts = shown.map((channel) => data.subarray(channel * cells, (channel + 1) * cells));
    const largest = largestMagnitude(parts.flatMap((part) => [...part]));
    const power = powerOfTen(largest);
    const isOfClasses = shape.length === 2 && shape[1] === 10;
    // A row of ten is wide and low: it gets the width that its numbers need.
    const room = isOfClasses ? Math.max(side, ROW_OF_TEN) : Math.floor(side / across) - 4;
    const scale = cellScale(shape, shrink * Math.min(room, root.clientWidth));
    const drawing = { name, largest, power, scale };
    const maps = element(
      "div",
      { class: "close-up-maps" },
      ...shown.map((channel) => map(drawing, channel)),
    );
    maps.style.setProperty("--across", String(across));
    const caption = element(
      "div",
      { class: "strip-caption" },
      words.closeUp.channels(name, ...told(trace, name, shown)),
      power === 0 ? "" : words.closeUp.power(power),
    );
    if (channels.length > most) {
      const turn = () => {
        pages.set(name, from + most < channels.length ? from + most : 0);
        redraw();
      };
      const said = words.closeUp.more(most, channels.length);
      caption.append(
        " ",
        element("button", { type: "button", class: "quiet", onclick: turn }, said),
      );
    }
    const digits = isOfClasses ? [digitsOver(scale)] : [];
    return element("div", { class: "close-up-group" }, caption, ...digits, maps);
  }
  function map(
    {
      name,
      largest,
      power,
      scale,
    }: { name: string; largest: number; power: number; scale: number },
    channel: number,
  ): HTMLElement {
    const [trace, position, lighting] = last!;
    const { tensor } = trace.step(name);
    const title = words.closeUp.channels(name, ...told(trace, name, [channel]));
    const number = trace.numberOf(name);
    const isKnown = (offset: number) => isComputed(trace, position, number, offset);
    const canvas = ChannelMap(onOpen, onPoint);
    paint ??= colours(root);
    const drawn = { name, tensor, channel, largest, power, isKnown };
    canvas.show(drawn, title, scale, lighting, paint);
    return canvas;
  }
  onSchemeChange(root, () => {
    paint = null;
    redraw();
  });
  whileConnected(root, redraw);
  onResize(root, redraw);
  return Object.assign(root, {
    show(trace: Trace, position: Position, lighting: Lighting): void {
      last = [trace, position, lighting];
      pages = new Map();
      redraw();
    },
    point(cell: Cell | null): void {
      if (last === null) return;
      const [trace, position, lighting] = last;
      const chosen = cell === null ? lighting.chosen : [...lighting.chosen, cell];
      last = [trace, position, { ...lighting, chosen }];
      redraw();
      last = [trace, position, lighting];
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
  const image = imageOf(trace, cell) ?? 0;
  // At the loss the images meet: the one that is looked at comes first.
  const isFirst = (a: number) => (tensor.shape.length === 1 && a === image ? 0 : 1);
  const sorted = sources.map(({ tensor: t, channels }) => ({
    tensor: t,
    channels: [...channels].sort((a, b) => isFirst(a) - isFirst(b)),
  }));
  return [...sorted, ...own, ...beside];
}

function digitsOver(scale: number): HTMLElement {
  const digits = Array.from({ length: 10 }, (_, digit) => element("span", {}, String(digit)));
  const row = element("div", { class: "close-up-digits", "aria-hidden": true }, ...digits);
  row.style.setProperty("--cell", `${scale}px`);
  return row;
}
