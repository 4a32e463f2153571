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
    const whole = await unpackMembers(bytes);
    if (whole === null) throw new DigitsError({ code: "gzip-damaged", file: name }, { cause });
    return whole;
  }
}

/**
 * The same for bytes that come in parts: gives what can be unpacked so far, part by part. The file is one gzip, or none.
 *
 * @throws DigitsError when the gzip is corrupt or cut off; what goes wrong with the parts themselves is thrown on.
 */
export async function* gunzipStream(
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
  name: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const source = parts[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const head = first.value;
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield head;
    for (let part = await source.next(); !part.done; part = await source.next()) yield part.value;
    return;
  }
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  async function feed(): Promise<void> {
    await writer.write(head);
    for (let part = await source.next(); !part.done; part = await source.next())
      await writer.write(part.value);
    await writer.close();
  }
  feed().catch((problem) => writer.abort(problem).catch(() => {})); // the reader hears of it
  const reader = readable.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } catch (cause) {
    if (cause instanceof DigitsError) throw cause;
    throw new DigitsError({ code: "gzip-damaged", file: name }, { cause });
  }
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const unpacked = packed.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/**
 * The same for a browser that takes what follows the first gzip for an error: one after another is unpacked alone. What
 * looks like the beginning of a gzip may stand in the middle of one, so a piece ends where it can be unpacked. Null where
 * something remains that cannot.
 */
async function unpackMembers(bytes: Uint8Array): Promise<Uint8Array | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let start = 0;
  for (const end of [...beginnings(bytes), bytes.length]) {
    const part = await unpack(bytes.subarray(start, end)).catch(() => null);
    if (part === null) continue;
    parts.push(part);
    start = end;
  }
  return start === bytes.length ? new Uint8Array(await new Blob(parts).arrayBuffer()) : null;
}

/** Where a gzip may begin behind another: 1f 8b, then 8, the one method that there is. */
function beginnings(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let i = 1; i + 2 < bytes.length; i++) {
    if (bytes[i] === 0x1f && bytes[i + 1] === 0x8b && bytes[i + 2] === 8) found.push(i);
  }
  return found;
}
