/** The symbol whose colour a tensor takes: X for X, X′ and X″ alike; all gradients share one colour. */
export function symbolOf(tensor: string): string {
  return tensor.startsWith("∂") ? "grad" : tensor.charAt(0).toLowerCase();
}
