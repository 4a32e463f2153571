import { partOf, setPart } from "../../ui/address/parts.js";

/** In the fragment, which browsers never send to the host. */
const PART = "#code";

/** A longer code is read from no address. */
const MOST_BYTES = 200_000;

/** The address of this page with code in it, packed. */
export async function addressWith(code: string, page = location.href): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(code),
    new CompressionStream("deflate-raw"),
  );
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
  const url = new URL(page);
  setPart(url, PART, text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""));
  return url.href;
}

/** The code that an address carries; null where it carries none. Rejects where it was cut or is too long. */
export async function codeIn(page = location.href): Promise<string | null> {
  const text = partOf(new URL(page), PART);
  if (text === null) return null;
  const packed = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const code = await through(bytes, new DecompressionStream("deflate-raw"));
  if (code.length > MOST_BYTES) throw new Error("codeIn: the code is too long");
  return new TextDecoder().decode(code);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const read = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(read).arrayBuffer());
}
