/** All bytes of a file that comes in parts. */
export async function joinParts(
  file: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of file) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
