import { type Cell, indexAt } from "../../nn/index.js";
import { channelsOf } from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { type Channel, channelPainter, channelSize, type Paint } from "./channel-picture.js";
import type { Lighting } from "./lighting.js";

/** One channel of a tensor on a canvas. */
export function ChannelMap(): HTMLCanvasElement & {
  /** Draws a channel, `scale` pixels a cell; `title` says which. */
  show(channel: Channel, title: string, scale: number, lighting: Lighting, paint: Paint): void;
  /** The cell under the pointer. */
  cellUnder(event: MouseEvent): Cell | null;
} {
  const canvas = element("canvas", { role: "img", width: 0 }); // it has no size yet
  const draw = channelPainter(canvas);
  let drawn: { channel: Channel; scale: number } | null = null;
  return Object.assign(canvas, {
    show(channel: Channel, title: string, scale: number, lighting: Lighting, paint: Paint) {
      drawn = { channel, scale };
      draw(channel, scale, lighting, paint);
      if (canvas.title === title) return;
      canvas.title = title;
      canvas.setAttribute("aria-label", title);
    },
    cellUnder({ offsetX, offsetY }: MouseEvent) {
      if (drawn === null) return null;
      const { scale, channel: of } = drawn;
      const { shape } = of.tensor;
      const { cells } = channelsOf(shape);
      const at = (p: number) => Math.max(0, Math.floor(p / scale));
      const place = at(offsetY) * channelSize(shape).width + at(offsetX);
      const offset = of.channel * cells + Math.min(cells - 1, place);
      return { tensor: of.name, index: indexAt(shape, offset) };
    },
  });
}

/** Tells of the cell that is clicked, and of the one that the pointer is on, in all channels under `root`; null for none. */
export function hearCells(
  root: HTMLElement,
  onOpen: (cell: Cell) => void,
  onPoint: (cell: Cell | null) => void = () => {},
): void {
  const cellUnder = (event: MouseEvent) =>
    (event.target as Partial<ReturnType<typeof ChannelMap>>).cellUnder?.(event) ?? null;
  root.addEventListener("click", (event) => {
    const cell = cellUnder(event);
    if (cell !== null) onOpen(cell);
  });
  root.addEventListener("pointermove", (event) => onPoint(cellUnder(event)));
  root.addEventListener("pointerleave", () => onPoint(null));
}
