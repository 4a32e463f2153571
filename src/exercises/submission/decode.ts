/**
 * A file's text, whatever wrote it: UTF-8, or UTF-16 as some editors save it, told by its byte order mark or, where
 * there is none, by the zero bytes beside the first sign. The mark is no part of the text. Bytes that are neither
 * become �; nothing is thrown.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0 && second !== 0 && second !== undefined) return "utf-16be";
  if (second === 0 && first !== 0) return "utf-16le";
  return "utf-8";
}
