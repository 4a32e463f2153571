const SIDE = 28;
const PADDED = 30; // an empty pixel all round, so that neighbours outside need no question
const ONE = 65536; // coordinates are whole numbers of 1/65536 pixel

/** An affine map (x, y) ↦ (a·x + b·y, c·x + d·y) about the image's centre, then a shift in pixels. */
export interface Affine {
  a: number;
  b: number;
  c: number;
  d: number;
  right: number;
  down: number;
}

const padded = new Uint8Array(PADDED * PADDED);

/**
 * Warps an image of 28 × 28 bytes: each pixel takes the value of the place that the map sends it to,
 * between four pixels by the shares of their areas, and 0 outside.
 *
 *   to[q] = (1−v)·((1−u)·f₀₀ + u·f₀₁) + v·((1−u)·f₁₀ + u·f₁₁)
 *
 * with u and v the fractions of that place, in steps of 1/256. Whole numbers throughout: no rounding
 * differs from machine to machine.
 */
export function warp(from: Uint8Array, to: Uint8Array, map: Affine): void {
  for (let row = 0; row < SIDE; row++) {
    const start = row * SIDE;
    padded.set(from.subarray(start, start + SIDE), (row + 1) * PADDED + 1);
  }
  const a = Math.round(map.a * ONE);
  const b = Math.round(map.b * ONE);
  const c = Math.round(map.c * ONE);
  const d = Math.round(map.d * ONE);
  const centre = (SIDE - 1) / 2;
  // Where the first pixel comes from, in the padded image.
  let rowX = Math.round((1 + centre + map.right - centre * (map.a + map.b)) * ONE);
  let rowY = Math.round((1 + centre + map.down - centre * (map.c + map.d)) * ONE);
  const end = (PADDED - 1) * ONE;
  let at = 0;
  for (let row = 0; row < SIDE; row++) {
    let x = rowX;
    let y = rowY;
    for (let column = 0; column < SIDE; column++) {
      let value = 0;
      if (x >= 0 && x < end && y >= 0 && y < end) {
        const corner = (y >> 16) * PADDED + (x >> 16);
        const u = (x >> 8) & 255;
        const v = (y >> 8) & 255;
        const top = padded[corner]! * (256 - u) + padded[corner + 1]! * u;
        const low = padded[corner + PADDED]! * (256 - u) + padded[corner + PADDED + 1]! * u;
        value = (top * (256 - v) + low * v + 32768) >> 16;
      }
      to[at++] = value;
      x += a;
      y += c;
    }
    rowX += b;
    rowY += d;
  }
}
