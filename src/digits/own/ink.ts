const SIDE = 28;

/**
 * The ink of a picture of 28 × 28 pixels, [784, 4] in red, green, blue and alpha, from 0 for paper to 255: its luminance
 * over white, turned round where the edge of the picture is light, so that the paper is dark as in MNIST.
 */
export function inkOf(rgba: ArrayLike<number>): Uint8Array {
  const grey = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [red, green, blue, alpha] = [0, 1, 2, 3].map((c) => rgba[4 * i + c]!) as [
      number,
      number,
      number,
      number,
    ];
    const luminance = 0.299 * red + 0.587 * green + 0.114 * blue;
    return Math.round((luminance * alpha) / 255 + 255 - alpha);
  });
  return isPaperLight(grey) ? grey.map((value) => 255 - value) : grey;
}

/** Whether the outermost pixels are light on average. */
function isPaperLight(grey: Uint8Array): boolean {
  const edge = grey.filter((_, i) => {
    const [row, column] = [Math.floor(i / SIDE), i % SIDE];
    return row % (SIDE - 1) === 0 || column % (SIDE - 1) === 0;
  });
  return edge.reduce((sum, value) => sum + value, 0) / edge.length > 127;
}
