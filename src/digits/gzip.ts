import { DigitsError } from "./problem.js";

/**
 * Unpacks gzipped bytes. Bytes that are not gzipped come back as they are: readers bring either,
 * and some servers send `.gz` files with `Content-Encoding: gzip`, which the browser has then
 * unpacked already. `name` is the file's name, for the error.
 *
 * @throws DigitsError when the gzip is corrupt or cut off.
 */
export async function gunzip(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const unpacked = packed.pipeThrough(new DecompressionStream("gzip"));
  try {
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch (cause) {
    throw new DigitsError({ code: "gzip-damaged", file: name }, { cause });
  }
}
