export const en = {
  run: "Run",
  runLabel: "Run this block in NumPy, on the figure’s present numbers",
  fetching: (bytes: number, share: number) =>
    `Fetching Python and NumPy, ${(bytes / 1e6).toFixed(1)} MB, once: ${Math.floor(100 * share)} % …`,
  waiting: "Waiting for Python, which is busy with another block …",
  starting: "Starting Python …",
  running: "Running …",
  /** How many tensors the block has made; `wrong` of them are others than the site's. */
  done: (made: number, wrong: number) => {
    if (wrong > 0) return `Run in NumPy. ${wrong} of ${made} results differ from the figure’s.`;
    const agreeing =
      ["the result agrees", "both results agree"][made - 1] ?? `all ${made} results agree`;
    return `Run in NumPy on the figure’s numbers: ${agreeing} with the figure’s.`;
  },
  /** Takes the reader from a result in the figure back to the block. */
  back: "Back to the code",
  askedFirst: "A question about this figure comes first: the block’s result would answer it.",
  toQuestion: "To the question",
  /** Of a tensor that the page computes and draws as no matrix. */
  agreesAlone:
    "the same as the page computes, to 10⁻¹⁰; no figure has a matrix of its numbers, so they stand here",
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
