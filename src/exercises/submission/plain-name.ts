/** A name in one line, without signs that only steer a terminal, of at most 100 characters. */
export function plainName(name: string): string {
  return name
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 100);
}
