/** CRC-32 as in zip and PNG: the remainder after division by the polynomial 0xedb88320, bits reversed. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let c = byte;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** The CRC-32 of all parts, one after the other, as eight hexadecimal digits. */
export function crc32(...parts: readonly Uint8Array[]): string {
  let c = 0xffffffff;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) c = (c >>> 8) ^ TABLE[(c ^ part[i]!) & 255]!;
  }
  return ((c ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}
