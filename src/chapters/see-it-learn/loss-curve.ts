/** How many points a curve has for a tenfold number of batches: more could not be told apart. */
const POINTS = 160;

/**
 * The losses of n batches as points [batches, loss] for a logarithmic axis. Each is the mean over the last tenth of
 * the batches so far, so that it is equally smooth all along: the first ten are as they were.
 */
export function lossCurve(losses: readonly number[]): [batches: number, loss: number][] {
  const points: [number, number][] = [];
  let batches = 1;
  while (batches <= losses.length) {
    const last = losses.slice(batches - Math.ceil(batches / 10), batches);
    points.push([batches, last.reduce((a, b) => a + b, 0) / last.length]);
    batches = Math.max(batches + 1, Math.round(batches * 10 ** (1 / POINTS)));
  }
  return points;
}
