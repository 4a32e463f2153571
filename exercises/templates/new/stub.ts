// w [d1, d2], lambda → { loss, gradW [d1, d2] }
export function weightDecay(w: number[][], lambda: number) {
  return { loss: ___, gradW: ___ };
}
