/** A part of an address without its escapes; as it stands where one is cut or alone, as in "100%": links get cut. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
