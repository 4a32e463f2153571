/** Letters of the text, six bits each, as addresses may hold them. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Pixels of an image. */
const PIXELS = 784;

/**
 * An image of 28 × 28 bytes as a text for an address, for most of a digit is paper: two letters a pixel with ink on it;
 * a run of paper is `.` and two letters that count it. `readPixels` gives the same bytes.
 */
export function pixelsText(pixels: ArrayLike<number>): string {
  let text = "";
  let paper = 0;
  for (let i = 0; i <= PIXELS; i++) {
    const pixel = i < PIXELS ? (pixels[i] ?? 0) : null;
    if (pixel === 0) {
      paper++;
      continue;
    }
    if (paper > 0) text += `.${twoLetters(paper)}`;
    paper = 0;
    if (pixel !== null) text += twoLetters(pixel);
  }
  return text;
}

/** The 784 bytes that such a text stands for; null where it stands for none. */
export function readPixels(text: string): Uint8Array | null {
  const parts = text.match(/\.?[\w-]{2}/g) ?? [];
  if (parts.join("") !== text) return null;
  const pixels: number[] = [];
  for (const part of parts) {
    const isPaper = part.startsWith(".");
    const [high = "", low = ""] = part.slice(isPaper ? 1 : 0);
    const value = 64 * LETTERS.indexOf(high) + LETTERS.indexOf(low);
    if (value > (isPaper ? PIXELS : 255)) return null;
    if (!isPaper) pixels.push(value);
    else for (let i = 0; i < value; i++) pixels.push(0);
  }
  return pixels.length === PIXELS ? Uint8Array.from(pixels) : null;
}

/** A number below 4096 in two letters. */
function twoLetters(value: number): string {
  return `${LETTERS[value >> 6]}${LETTERS[value & 63]}`;
}
