/**
 * A probability with the figures that its logarithm needs: −log of what is written rounds as −log p does, also near
 * 0 and near 1.
 */
export function probabilityText(p: number): string {
  return String(Number(p.toPrecision(p > 0.99 ? 6 : 4)));
}
