export const en = {
  run: "Run",
  runLabel: "Run this block in NumPy, on the figure’s present numbers",
  fetching: (bytes: number, share: number) =>
    `Fetching Python and NumPy, ${(bytes / 1e6).toFixed(1)} MB, once: ${Math.floor(100 * share)} % …`,
  starting: "Starting Python …",
  running: "Running …",
  /** How many tensors the block has made; `wrong` of them are others than the site's. */
  done: (made: number, wrong: number) => {
    if (wrong > 0) return `Run in NumPy. ${wrong} of ${made} results differ from the figure’s.`;
    return made === 1
      ? "Run in NumPy on the figure’s numbers: the result agrees with the figure’s."
      : `Run in NumPy on the figure’s numbers: all ${made} results agree with the figure’s.`;
  },
  agrees: "the same as in the figure, to 10⁻¹⁰",
  differs: (difference: string) => `differs from the figure’s by up to ${difference}`,
  anotherShape: (shape: string) => `has another shape than in the figure, ${shape}`,
  noNumbers: "is no array of numbers",
  printed: "Printed:",
  cut: "…",
  raised: (name: string, said: string) => `Python stopped: ${name}: ${said}`,
  late: "it took too long and was ended",
  failed: (said: string) => `Python did not run: ${said}`,
};
