/** Two lists side by side, as far as the shorter one goes. */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.slice(0, second.length).map((value, i) => [value, second[i]!]); // i < second.length
}
