import { gunzip } from "./gzip.js";
import { parseImages, parseLabels } from "./idx.js";
import { DigitsError } from "./problem.js";

/**
 * Images of handwritten digits with their labels. Image i is the 784 bytes from i·784 on: 28 rows
 * of 28 pixels, 0 for the background and 255 for full ink. Label i is the digit it shows, 0 to 9.
 */
export type Digits = { images: Uint8Array; labels: Uint8Array; count: number };

/**
 * Reads digits from a file of images and a file of labels, both IDX, gzipped or not. `names` are
 * the files' names, for the errors.
 *
 * @throws DigitsError when a file is a corrupt gzip or not the IDX that it should be, or when the
 * files hold different numbers of digits.
 */
export async function readDigits(
  files: { images: Uint8Array; labels: Uint8Array },
  names: { images: string; labels: string },
): Promise<Digits> {
  const images = parseImages(await gunzip(files.images, names.images), names.images);
  const labels = parseLabels(await gunzip(files.labels, names.labels), names.labels);
  return joinDigits({ images, labels }, names);
}

/**
 * Images with their labels, n·784 and n bytes. `names` are the files' names, for the error.
 *
 * @throws DigitsError when there are not as many of the one as of the other.
 */
export function joinDigits(
  { images, labels }: { images: Uint8Array; labels: Uint8Array },
  names: { images: string; labels: string },
): Digits {
  const count = images.length / 784;
  checkCounts(count, labels.length, names);
  return { images, labels, count };
}

/** @throws DigitsError when there are not as many images as labels. `names` are the files' names, for the error. */
export function checkCounts(
  images: number,
  labels: number,
  names: { images: string; labels: string },
): void {
  if (images === labels) return;
  throw new DigitsError({
    code: "counts-differ",
    images: { name: names.images, count: images },
    labels: { name: names.labels, count: labels },
  });
}

/**
 * The digits at the given indices, in that order, as a copy.
 *
 * @throws RangeError when an index names no digit.
 */
export function selectDigits(digits: Digits, indices: ArrayLike<number>): Digits {
  const count = indices.length;
  const images = new Uint8Array(count * 784);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const from = checkIndex("selectDigits", digits, indices[i]!);
    images.set(digits.images.subarray(from * 784, (from + 1) * 784), i * 784);
    labels[i] = digits.labels[from]!;
  }
  return { images, labels, count };
}

/** The index itself when it names one of the digits. @throws RangeError when it does not. */
export function checkIndex(operation: string, digits: Digits, index: number): number {
  if (Number.isInteger(index) && index >= 0 && index < digits.count) return index;
  throw new RangeError(`${operation}: index ${index} names none of the ${digits.count} digits`);
}
