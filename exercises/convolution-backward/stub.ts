// x [n, c1, h, w], k [c2, c1, k1, k2], gradY [n, c2, o1, o2]
export function convolutionBackward(x: number[][][][], k: number[][][][], gradY: number[][][][]) {
  return { gradX, gradK, gradB };
}
