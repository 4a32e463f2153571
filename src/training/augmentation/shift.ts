const SIDE = 28;

/**
 * Moves an image of 28 × 28 bytes by whole pixels: to[p, q] = from[p − down, q − right], and 0 where that
 * lies outside.
 */
export function shift(from: Uint8Array, to: Uint8Array, right: number, down: number): void {
  to.fill(0);
  const first = Math.max(0, right);
  const columns = SIDE - Math.abs(right);
  for (let row = Math.max(0, down); row < Math.min(SIDE, SIDE + down); row++) {
    const source = (row - down) * SIDE + first - right;
    to.set(from.subarray(source, source + columns), row * SIDE + first);
  }
}
