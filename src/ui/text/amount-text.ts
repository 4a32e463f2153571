import { formatsOf } from "../../language/format.js";
import { clamp } from "../../nn/clamp.js";
import { trueMinus } from "./number-text.js";

const { count: whole } = formatsOf();

const THOUSANDS = ["", "k", "M", "G", "T"];

/** A count as it is read: whole with commas to ten millions, above in millions, billions and so on. */
export function countText(count: number): string {
  return count < 1e7 ? whole(count) : shortCountText(count);
}

/** A count beside an axis, to three figures: `100 k`, `1 M`. */
export function shortCountText(count: number): string {
  return scaled(count).join(" ").trim();
}

/** Bytes in kB, MB, GB of 1000 each: `57.6 kB`. */
export function bytesText(bytes: number): string {
  const [number, unit] = scaled(bytes);
  return `${number}\u00a0${unit}B`;
}

/** Milliseconds to three figures: `0.128`. */
export function millisecondsText(milliseconds: number): string {
  return String(Number(milliseconds.toPrecision(3)));
}

function scaled(value: number): [number: string, unit: string] {
  const step = clamp(
    Math.floor(Math.log10(Math.max(1, value)) / 3 + 1e-9),
    0,
    THOUSANDS.length - 1,
  );
  return [String(Number((value / 1000 ** step).toPrecision(3))), THOUSANDS[step] ?? ""];
}

/** A step or an error as it is read: 0.01, 3.2e−6. */
export function stepText(value: number): string {
  if (value === 0) return "0";
  return value >= 1e-3 ? String(Number(value.toPrecision(2))) : trueMinus(value.toExponential(1));
}
