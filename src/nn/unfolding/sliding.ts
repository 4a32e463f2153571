import { checkSize } from "../check.js";
import { showShape } from "../shape.js";

/** One number for both axes, or one for each: rows first. */
export type Pair = number | readonly [number, number];

/** How a kernel slides over an image; unless told, from pixel to pixel and within the image. */
export interface SlidingOptions {
  /** How many pixels the kernel moves from one place to the next; 1. */
  stride?: Pair;
  /** How many rows and columns of zeros are put on each side of the image; 0. */
  padding?: Pair;
  /** How many pixels lie from one weight of the kernel to the next; 1. */
  dilation?: Pair;
  /** Into how many parts the channels are split, none of which sees another; 1. */
  groups?: number;
}

/** The options, checked and complete. */
export interface Sliding {
  readonly stride: readonly [number, number];
  readonly padding: readonly [number, number];
  readonly dilation: readonly [number, number];
  readonly groups: number;
}

/** What every option is unless told: stride 1, no padding, no gaps, one group. */
export const PLAIN: Sliding = { stride: [1, 1], padding: [0, 0], dilation: [1, 1], groups: 1 };

/** Whether the kernel slides from pixel to pixel within the image and sees all channels. */
export function isPlain({ stride, padding, dilation, groups }: Sliding): boolean {
  return [...stride, ...dilation, groups].every((n) => n === 1) && padding.every((n) => n === 0);
}

/**
 * Checks the options and completes them. Throws TypeError for what is no number, RangeError unless stride, dilation
 * and groups are positive integers and padding is a whole number of 0 or more.
 */
export function slidingOf(
  operation: string,
  { stride = 1, padding = 0, dilation = 1, groups = 1 }: SlidingOptions = {},
): Sliding {
  checkSize(operation, "groups", groups);
  return {
    stride: pairOf(operation, "stride", stride, 1),
    padding: pairOf(operation, "padding", padding, 0),
    dilation: pairOf(operation, "dilation", dilation, 1),
    groups,
  };
}

/** An option as a pair of whole numbers, none below `least`. Throws TypeError or RangeError for anything else. */
export function pairOf(
  operation: string,
  name: string,
  value: Pair,
  least: 0 | 1,
): readonly [number, number] {
  const pair: readonly unknown[] = Array.isArray(value) ? value : [value, value];
  if (pair.length !== 2) {
    throw new RangeError(`${operation}: ${name} must be one number or two, got ${pair.length}`);
  }
  for (const part of pair) {
    if (typeof part !== "number") {
      throw new TypeError(`${operation}: ${name} must be a number or a pair, got ${typeof part}`);
    }
    if (!Number.isSafeInteger(part) || part < least) {
      const what = least === 1 ? "a positive integer" : "a whole number of 0 or more";
      throw new RangeError(`${operation}: ${name} must be ${what}, got ${part}`);
    }
  }
  return [pair[0] as number, pair[1] as number];
}

/**
 * How many places a kernel has along each axis: o = ⌊(h + 2·padding − dilation·(k − 1) − 1) / stride⌋ + 1.
 *
 * Below 1 where the kernel does not fit: `checkPlaces` refuses that.
 */
export function placesOf(
  image: readonly [number, number],
  kernel: readonly [number, number],
  { stride, padding, dilation }: Sliding,
): [o1: number, o2: number] {
  const along = (a: 0 | 1) =>
    Math.floor((image[a] + 2 * padding[a] - dilation[a] * (kernel[a] - 1) - 1) / stride[a]) + 1;
  return [along(0), along(1)];
}

/**
 * The smallest image in which a kernel has so many places along each axis:
 * h = (o − 1)·stride + dilation·(k − 1) + 1 − 2·padding. Below 1 where the padding alone has room for them.
 */
export function smallestImage(
  places: readonly [number, number],
  kernel: readonly [number, number],
  { stride, padding, dilation }: Sliding,
): [h: number, w: number] {
  const along = (a: 0 | 1) =>
    (places[a] - 1) * stride[a] + dilation[a] * (kernel[a] - 1) + 1 - 2 * padding[a];
  return [along(0), along(1)];
}

/**
 * How many places the kernel has, as `placesOf`. Throws a RangeError that says which of the two is larger and by which
 * formula, unless the kernel fits.
 */
export function checkPlaces(
  operation: string,
  { kernel: kernelName, image: imageName }: { kernel: string; image: string },
  image: readonly [number, number],
  kernel: readonly [number, number],
  sliding: Sliding,
): [o1: number, o2: number] {
  const places = placesOf(image, kernel, sliding);
  const axis = Math.min(...kernel) < 1 ? 0 : places.findIndex((length) => length < 1);
  if (axis < 0) return places;
  const { stride, padding, dilation } = sliding;
  const [k, h] = [kernel[axis]!, image[axis]!];
  const [s, p, d] = [stride[axis]!, padding[axis]!, dilation[axis]!];
  const dilated = d > 1 ? ` with dilation ${showShape(dilation)}` : "";
  const padded = p > 0 ? ` with padding ${showShape(padding)}` : "";
  throw new RangeError(
    `${operation}: ${kernelName}${dilated} is larger than ${imageName}${padded}: ` +
      "⌊(h + 2·padding − dilation·(k − 1) − 1) / stride⌋ + 1 is " +
      `⌊(${h} + 2·${p} − ${d}·(${k} − 1) − 1) / ${s}⌋ + 1 = ${places[axis]}`,
  );
}

/**
 * Which of k weights in a line lie over a pixel, and not over the padding: those from the first number to before the
 * second. `start` is the pixel, perhaps outside the image, under the line's first weight; `length` counts the pixels.
 */
export function weightsInside(
  start: number,
  length: number,
  k: number,
  dilation: number,
): [from: number, to: number] {
  const from = start < 0 ? Math.ceil(-start / dilation) : 0;
  return [from, Math.min(k, Math.ceil((length - start) / dilation))];
}

/** Throws RangeError unless the groups divide the number of channels. */
export function checkGroups(
  operation: string,
  name: string,
  channels: number,
  { groups }: Sliding,
): void {
  if (channels % groups === 0) return;
  throw new RangeError(
    `${operation}: groups must divide ${name}, but ${channels} / ${groups} is no whole number`,
  );
}
