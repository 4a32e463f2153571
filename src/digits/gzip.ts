import { DigitsError } from "./problem.js";

/**
 * Unpacks gzipped bytes. Bytes that are not gzipped come back as they are: readers bring either,
 * and some servers send `.gz` files with `Content-Encoding: gzip`, which the browser has then
 * unpacked already. A file may be several gzips one behind the other, as `cat a.gz b.gz` makes it. `name` is the file's
 * name, for the error.
 *
 * @throws DigitsError when the gzip is corrupt or cut off.
 */
export async function gunzip(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unpack(bytes);
  } catch (cause) {
    // A browser takes what follows the first member for an error.
    const members = await membersOf(bytes);
    const whole =
      members.length > 1 ? await Promise.all(members.map(unpack)).catch(() => null) : null;
    if (whole === null) throw new DigitsError({ code: "gzip-damaged", file: name }, { cause });
    return new Uint8Array(await new Blob(whole).arrayBuffer());
  }
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const unpacked = packed.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** The gzips that stand one behind the other in these bytes; none where they cannot be told apart. */
export async function membersOf(bytes: Uint8Array): Promise<Uint8Array[]> {
  const { Gunzip } = await import("fflate"); // rarely asked for
  const starts = [0];
  const reader = new Gunzip(() => {});
  reader.onmember = (offset) => starts.push(offset);
  try {
    reader.push(bytes, true);
  } catch {
    return [];
  }
  return starts.map((start, i) => bytes.subarray(start, starts[i + 1]));
}
