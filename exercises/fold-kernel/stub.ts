// g [c2·o1·o2, c1·h·w] → ∂L/∂K [c2, c1, k1, k2]
export function foldKernel(
  g: number[][],
  [c2, c1, k1, k2]: [number, number, number, number],
  [h, w]: [number, number],
) {
}
