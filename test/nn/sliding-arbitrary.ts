import fc from "fast-check";

type Two = readonly [number, number];

/** A convolution with options: groups of `in` and `out` channels, images and kernels of these sizes. */
export interface SlidingCase {
  n: number;
  in: number;
  out: number;
  image: Two;
  kernel: Two;
  options: { stride: Two; padding: Two; dilation: Two; groups: number };
  seed: number;
}

const pair = (min: number, max: number) =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));

/** Any small convolution whose kernel fits, all options at once. */
export const slidingCases: fc.Arbitrary<SlidingCase> = fc
  .record({
    n: fc.integer({ min: 1, max: 2 }),
    in: fc.integer({ min: 1, max: 2 }),
    out: fc.integer({ min: 1, max: 3 }),
    image: pair(1, 8),
    kernel: pair(1, 3),
    options: fc.record({
      stride: pair(1, 4),
      padding: pair(0, 3),
      dilation: pair(1, 3),
      groups: fc.integer({ min: 1, max: 3 }),
    }),
    seed: fc.nat(),
  })
  .filter(hasRoom);

/** Whether the kernel fits into the padded image. */
export function hasRoom(sizes: Pick<SlidingCase, "image" | "kernel" | "options">): boolean {
  const { image, kernel, options } = sizes;
  const { padding, dilation } = options;
  return image.every((h, a) => h + 2 * padding[a]! >= dilation[a]! * (kernel[a]! - 1) + 1);
}
