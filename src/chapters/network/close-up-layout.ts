import { indexAt } from "../../nn/index.js";
import { channelsOf, isOfImages, type Position, type Trace } from "../../nn/trace/index.js";
import type { ChannelsTold } from "./words/en/index.js";
import { words } from "./words/index.js";

/** Pixels between tensors, and of a caption with the digits under it. */
const [GAP, CAPTION] = [14, 34];

/** The channels of the image that a position looks at, the first where it names none; all of a parameter. */
export function channelsOfImage(trace: Trace, name: string, [, channel]: Position): number[] {
  const { shape } = trace.step(name).tensor;
  const { channels } = channelsOf(shape);
  const each = isOfImages(trace, name) ? channels / shape[0]! : channels;
  const first = Math.floor((channel ?? 0) / each) * each;
  return Array.from({ length: each }, (_, i) => first + i);
}

/** How many pixels wide and high each of `count` squares may be that fill an area in rows. */
export function slotOf(width: number, height: number, count: number): number {
  const sides = [1, 2, 3].map((rows) => {
    const across = Math.ceil(count / rows);
    return Math.min(
      (width - (across - 1) * GAP) / across,
      (height - (rows - 1) * GAP) / rows - CAPTION,
    );
  });
  return Math.max(24, ...sides);
}

/** So many channels are named one by one; of more in a row, the first and the last are. */
const NAMED = 4;

/**
 * The index of these channels as code writes it, `7,c,·,·`: a dot for what runs over the cells, a letter for what
 * differs between the channels; these letters, and what they are in each channel.
 */
function told(trace: Trace, name: string, channels: readonly number[]): ChannelsTold {
  const { shape } = trace.step(name).tensor;
  const inner = shape.length > 2 ? 2 : 1;
  const leading = shape.slice(0, -inner);
  const letters = isOfImages(trace, name) ? ["n", "c"] : inner === 2 ? ["o", "c"] : ["j"];
  const indices = channels.map((channel) => indexAt(leading, channel));
  const differs = leading.map((_, axis) => new Set(indices.map((index) => index[axis])).size > 1);
  const varying = <T>(of: readonly T[]) => of.filter((_, axis) => differs[axis]).join(",");
  const shown = leading.map((_, axis) =>
    differs[axis] ? letters[axis] : String(indices[0]?.[axis] ?? 0),
  );
  const isRow = channels.every((channel, i) => channel === channels[0]! + i);
  const named = differs.includes(true) ? indices.map(varying) : [];
  return {
    index: [...shown, ...Array(inner).fill("·")].join(","),
    letters: varying(letters),
    each: named,
    isRow: isRow && named.length > NAMED,
  };
}

/** What stands over channels of a tensor: which they are, and the power of ten that their numbers are shown in. */
export function captionOf(
  trace: Trace,
  name: string,
  channels: readonly number[],
  power = 0,
): string {
  const { closeUp: said } = words;
  const which = said.channels(name, told(trace, name, channels));
  return power === 0 ? which : which + said.power(power);
}
