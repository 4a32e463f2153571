import type { SavedRun } from "../../training/store/saved-run.js";

/** What the curves of runs are drawn over. */
export const UNITS = ["epochs", "batches", "seconds"] as const;
export type Unit = (typeof UNITS)[number];

/** After how many seconds of learning a run had learned from so many batches, at its checkpoints. */
export type Times = readonly (readonly [batches: number, seconds: number])[];

/** Where a run is on an axis after so many batches, and back. */
export interface RunClock {
  at(batches: number): number;
  batchesAt(place: number): number;
}

/** The clock of a run: it counts batches, epochs, or the seconds between whose checkpoints it goes evenly. */
export function runClock(
  { batches }: Pick<SavedRun, "batches">,
  unit: Unit,
  times: Times,
): RunClock {
  if (unit === "batches") return { at: (done) => done, batchesAt: (place) => place };
  if (unit === "epochs")
    return { at: (done) => done / batches, batchesAt: (place) => place * batches };
  const back = times.map(([done, seconds]) => [seconds, done] as const);
  return { at: (done) => between(times, done), batchesAt: (place) => between(back, place) };
}

/** A value between points (x, y) with x in order, along straight lines; beyond the last one on along the last line. */
function between(points: Times, x: number): number {
  const next = points.findIndex(([at]) => at >= x);
  const [to, from] = next < 0 ? [points.at(-1), points.at(-2)] : [points[next], points[next - 1]];
  if (to === undefined) return 0;
  if (from === undefined || to[0] === from[0]) return to[1];
  return from[1] + ((x - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
