// x [n, c1, h, w] → X′ [n, o1·o2, c1·k1·k2]; weights over the padding meet zeros
export function unfoldSliding(
  x: number[][][][],
  [k1, k2]: [number, number],
  stride: number,
  padding: number,
) {
  return ___;
}
