/**
 * The parts of an address that hold a page's state. A name that begins with # is one of the fragment, which browsers
 * never send to the host: `page?height=4#edits=…`. A fragment without = names a section and holds no part.
 */

/** The text of a part; null where the address has none. */
export function partOf(url: URL, name: string): string | null {
  return name.startsWith("#") ? fragmentOf(url).get(name.slice(1)) : url.searchParams.get(name);
}

/** Sets a part, or takes it out. The first part of a fragment takes the place of the section that it named. */
export function setPart(url: URL, name: string, text: string | null): void {
  const parts = name.startsWith("#") ? fragmentOf(url) : url.searchParams;
  const key = name.replace(/^#/, "");
  if (text === null) parts.delete(key);
  else parts.set(key, text);
  if (name.startsWith("#") && (text !== null || url.hash.includes("="))) url.hash = String(parts);
}

function fragmentOf({ hash }: URL): URLSearchParams {
  return new URLSearchParams(hash.includes("=") ? hash.slice(1) : "");
}
