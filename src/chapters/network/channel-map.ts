import { type Cell, indexAt } from "../../nn/index.js";
import { channelsOf } from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { type Channel, channelSize, drawChannel, type Paint } from "./channel-picture.js";
import type { Lighting } from "./lighting.js";

/**
 * One channel of a tensor on a canvas. A click on a cell tells `onOpen` its tensor and its place in the data; `onPoint`
 * is told which cell the pointer is on, null when it has left.
 */
export function ChannelMap(
  onOpen: (tensor: string, offset: number) => void,
  onPoint: (cell: Cell | null) => void = () => {},
): HTMLCanvasElement & {
  /** Draws a channel, `scale` pixels a cell; `title` says which. */
  show(channel: Channel, title: string, scale: number, lighting: Lighting, paint: Paint): void;
} {
  const canvas = element("canvas", { role: "img" });
  let drawn: { channel: Channel; scale: number } | null = null;

  function offsetAt({ channel: { tensor, channel }, scale }: typeof drawn & {}, event: MouseEvent) {
    const { cells } = channelsOf(tensor.shape);
    const at = (p: number) => Math.max(0, Math.floor(p / scale));
    const place = at(event.offsetY) * channelSize(tensor.shape).width + at(event.offsetX);
    return channel * cells + Math.min(cells - 1, place);
  }
  canvas.addEventListener("click", (event) => {
    if (drawn !== null) onOpen(drawn.channel.name, offsetAt(drawn, event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (drawn === null) return;
    const { name, tensor } = drawn.channel;
    onPoint({ tensor: name, index: indexAt(tensor.shape, offsetAt(drawn, event)) });
  });
  canvas.addEventListener("pointerleave", () => onPoint(null));
  return Object.assign(canvas, {
    show(channel: Channel, title: string, scale: number, lighting: Lighting, paint: Paint) {
      drawn = { channel, scale };
      canvas.title = title;
      canvas.setAttribute("aria-label", title);
      drawChannel(canvas, channel, scale, lighting, paint);
    },
  });
}
