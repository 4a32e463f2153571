/** Batches from one checkpoint to the next, while a run is in its first epoch. */
export const EARLY = 10;

/**
 * Whether a checkpoint is to be saved: every ten batches in the first epoch, when a network changes most, then
 * one an epoch. `saved` is the last one saved, `done` the present one, in batches; −1 for none.
 */
export function isDue(saved: number, done: number, batches: number): boolean {
  if (saved < 0) return true;
  if (done < batches) return done >= saved + EARLY;
  return Math.floor(done / batches) > Math.floor(saved / batches);
}
