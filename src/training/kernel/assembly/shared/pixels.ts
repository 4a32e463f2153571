import { FLOAT, PIXELS, VECTOR } from "./sizes";

/** One image of bytes → x = pixel / 255. Most of an image is empty, and sixteen zeros need no division. */
export function toFloats(image: usize, x: usize): void {
  for (let i: usize = 0; i < PIXELS; i += 16) {
    const bytes = v128.load(image + i);
    const to = x + i * FLOAT;
    if (v128.any_true(bytes)) {
      const low = i16x8.extend_low_i8x16_u(bytes);
      const high = i16x8.extend_high_i8x16_u(bytes);
      divide(to, i32x4.extend_low_i16x8_u(low));
      divide(to + VECTOR, i32x4.extend_high_i16x8_u(low));
      divide(to + 2 * VECTOR, i32x4.extend_low_i16x8_u(high));
      divide(to + 3 * VECTOR, i32x4.extend_high_i16x8_u(high));
    } else {
      memory.fill(to, 0, 4 * VECTOR);
    }
  }
}

// @ts-ignore: decorator
@inline
function divide(to: usize, pixels: v128): void {
  v128.store(to, f32x4.div(f32x4.convert_i32x4_u(pixels), f32x4.splat(255)));
}
