// k [c2, c1, k1, k2] → K″ [c2·o1·o2, c1·h·w]
export function unfoldKernel(k: number[][][][], [h, w]: [number, number]) {
}
