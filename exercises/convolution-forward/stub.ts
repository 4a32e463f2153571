// x [n, c1, h, w], k [c2, c1, k1, k2], b [c2] → y [n, c2, o1, o2]
export function convolve(x: number[][][][], k: number[][][][], b: number[]) {
  // 1. X′ = unfoldInput(x, [k1, k2])
  // 2. K′: each kernel in a row; k[o].flat(2) is one
  // 3. Y′ = X′·K′ᵀ for each image
  // 4. Y′ [o1·o2, c2] → [c2, o1, o2], plus b
}
