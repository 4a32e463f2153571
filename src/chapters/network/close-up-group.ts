import { channelsOf, computedCells, type Position, type Trace } from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { powerOfTen } from "../../ui/text/number-text.js";
import { ChannelMap } from "./channel-map.js";
import { cellScale, channelSize, type Paint, sizeCanvas } from "./channel-picture.js";
import { captionOf } from "./close-up-layout.js";
import type { Contributor } from "./contributions.js";
import type { Lighting } from "./lighting.js";
import { words } from "./words/index.js";

/** How wide a row of ten cells is at least, in pixels: as wide as shows their numbers. */
const ROW_OF_TEN = 290;

/** What is drawn: a moment, with what it lights. */
export interface Scene {
  readonly trace: Trace;
  readonly position: Position;
  readonly lighting: Lighting;
}

/** What a group shows of a tensor: these of its channels, in one scale of colours and one power of ten. */
export interface Part {
  readonly tensor: string;
  readonly shape: readonly number[];
  readonly channels: readonly number[];
  /** How many there would be to show. */
  readonly all: number;
  readonly largest: number;
  readonly power: number;
  readonly caption: string;
}

/** The first `most` channels of a tensor from the one at `from` on. */
export function partOf(
  trace: Trace,
  { tensor: name, channels: all }: Contributor,
  from: number,
  most: number,
): Part {
  const { shape, data } = trace.step(name).tensor;
  const { cells } = channelsOf(shape);
  const channels = all.slice(from, from + most);
  const largest = channels.reduce((largest, channel) => {
    const own = largestMagnitude(data.subarray(channel * cells, (channel + 1) * cells));
    return Math.max(largest, own);
  }, 0);
  const power = powerOfTen(largest);
  const caption = captionOf(trace, name, channels, power);
  return { tensor: name, shape, channels, all: all.length, largest, power, caption };
}

/**
 * Some channels of one tensor, large, with a caption. What has as many of the same shape can take their place. `onMore`
 * asks for those that are not shown; null where all are.
 */
export function CloseUpGroup(
  { shape, channels: { length: count }, all, caption: text }: Part,
  onMore: (() => void) | null,
): HTMLElement & {
  /** Fits it into a square of `side` pixels, but no wider than `width`; `shrink` makes it so much smaller still. */
  fit(side: number, width: number, shrink: number): void;
  show(scene: Scene, part: Part, paint: Paint): void;
} {
  const size = channelSize(shape);
  const across = size.width > 2 * size.height ? 1 : Math.ceil(Math.sqrt(count));
  const isOfClasses = shape.length === 2 && shape[1] === 10;
  const maps = Array.from({ length: count }, () => ChannelMap());
  const caption = element("span", {}, text);
  const turn = { type: "button", class: "quiet", onclick: () => onMore?.() };
  const more = onMore === null ? null : element("button", turn, words.closeUp.more(count, all));
  const digits = isOfClasses ? [digitsOver()] : [];
  const grid = element("div", { class: "close-up-maps" }, ...maps);
  grid.style.setProperty("--across", String(across));
  const root = element(
    "div",
    { class: "close-up-group" },
    element("div", { class: "strip-caption" }, caption, " ", more),
    ...digits,
    grid,
  );
  let scale = 1;
  return Object.assign(root, {
    fit(side: number, width: number, shrink: number) {
      // A row of ten is wide and low: it gets the width that its numbers need.
      const room = isOfClasses ? Math.max(side, ROW_OF_TEN) : Math.floor(side / across) - 4;
      scale = cellScale(shape, shrink * Math.min(room, width));
      root.style.setProperty("--cell", `${scale}px`);
      for (const map of maps) sizeCanvas(map, shape, scale);
    },
    show(
      { trace, position, lighting }: Scene,
      { tensor: name, channels, ...of }: Part,
      paint: Paint,
    ) {
      const { tensor } = trace.step(name);
      const computed = computedCells(trace, position, trace.numberOf(name));
      channels.forEach((channel, i) => {
        const drawn = { name, tensor, channel, largest: of.largest, power: of.power, computed };
        const title = captionOf(trace, name, [channel]);
        maps[i]?.show(drawn, title, scale, lighting, paint);
      });
      if (caption.textContent !== of.caption) caption.textContent = of.caption;
    },
  });
}

/** The digits from 0 to 9 over the cells of a row. */
function digitsOver(): HTMLElement {
  const digits = Array.from({ length: 10 }, (_, digit) => element("span", {}, String(digit)));
  return element("div", { class: "close-up-digits", "aria-hidden": true }, ...digits);
}
