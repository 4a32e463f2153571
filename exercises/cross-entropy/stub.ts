// logits [n, c], labels [n] → a number
export function crossEntropy(logits: number[][], labels: number[]) {
}

// logits [n, c], labels [n] → [n, c]
export function crossEntropyGradient(logits: number[][], labels: number[]) {
}
