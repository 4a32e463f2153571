/** Batches from one kept moment to the next, while a run is in its first epoch. */
const EARLY = 10;

/**
 * Whether a moment is to be kept: every ten batches in the first epoch, when a network changes most, then
 * one an epoch. `kept` is the last moment kept, `done` the present one, in batches; −1 for none.
 */
export function isDue(kept: number, done: number, batches: number): boolean {
  if (kept < 0) return true;
  if (done < batches) return done >= kept + EARLY;
  return Math.floor(done / batches) > Math.floor(kept / batches);
}
