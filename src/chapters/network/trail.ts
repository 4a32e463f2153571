import { clamp } from "../../nn/clamp.js";

/** The moments that a reader has hopped to, as the address writes them, oldest first, and which of them is present. */
export interface Trail {
  readonly moments: readonly string[];
  readonly at: number;
}

/** So many moments are kept; the oldest are forgotten. */
const LONGEST = 12;

/** The trail of a reader who has just come. */
export function trailFrom(moment: string): Trail {
  return { moments: [moment], at: 0 };
}

/** A hop to another moment; what lay ahead, where the reader had gone back, is left. */
export function hopped({ moments, at }: Trail, moment: string): Trail {
  if (moment === moments[at]) return { moments, at };
  const kept = [...moments.slice(0, at + 1), moment].slice(-LONGEST);
  return { moments: kept, at: kept.length - 1 };
}

/** A step, which belongs to the hop that it goes on from: only the present moment is another. */
export function stepped({ moments, at }: Trail, moment: string): Trail {
  return { moments: moments.with(at, moment), at };
}

/** A return to a moment by the browser's own history: along the trail where it was there, or else as a step. */
export function returned(trail: Trail, moment: string): Trail {
  const { moments, at } = trail;
  const distance = (place: number) => Math.abs(place - at);
  const places = moments.flatMap((visited, place) => (visited === moment ? [place] : []));
  const nearest = places.sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? stepped(trail, moment) : { moments, at: nearest };
}

/** So many hops on, or back where negative; at the ends, where it was. */
export function along({ moments, at }: Trail, hops: number): Trail {
  return { moments, at: clamp(at + hops, 0, moments.length - 1) };
}
