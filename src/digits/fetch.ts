import { fetchFile, joinParts, nameIn } from "../files/index.js";
import { type Digits, joinDigits, readDigits } from "./digits.js";
import { gunzip } from "./gzip.js";
import { parseImages, parseLabels } from "./idx.js";

/**
 * Fetches digits from the addresses of a file of images and a file of labels, both IDX, gzipped or
 * not. Errors name the file by the last part of its address; a `signal` breaks it off.
 *
 * @throws FileError when a file cannot be fetched, with the HTTP status if there was one, DigitsError as `readDigits` does,
 * and the signal's reason when it was broken off.
 */
export async function fetchDigits(
  urls: { images: string; labels: string },
  signal?: AbortSignal,
): Promise<Digits> {
  const names = namesOf(urls);
  const [images, labels] = await Promise.all([
    fetchBytes(urls.images, names.images, signal),
    fetchBytes(urls.labels, names.labels, signal),
  ]);
  const digits = await readDigits({ images, labels }, names);
  signal?.throwIfAborted();
  return digits;
}

/**
 * Fetches the labels of such digits, and their images when `fetchImages` is called: until these have come, the digits are
 * blank, but counted.
 *
 * @throws FileError and DigitsError as `fetchDigits` does; so does `fetchImages`.
 */
export async function fetchLabelsFirst(urls: {
  images: string;
  labels: string;
}): Promise<{ digits: Digits; fetchImages: () => Promise<void> }> {
  const names = namesOf(urls);
  const digits = await fetchBlank(urls);
  return {
    digits,
    async fetchImages() {
      const packed = await fetchBytes(urls.images, names.images);
      const images = parseImages(await gunzip(packed, names.images), names.images);
      digits.images.set(joinDigits({ images, labels: digits.labels }, names).images);
    },
  };
}

/**
 * Fetches labels, and gives as many digits with them, which are blank.
 *
 * @throws FileError and DigitsError as `fetchDigits` does, for the labels.
 */
export async function fetchBlank(urls: { images: string; labels: string }): Promise<Digits> {
  const { labels: name } = namesOf(urls);
  const labels = parseLabels(await gunzip(await fetchBytes(urls.labels, name), name), name);
  return { images: new Uint8Array(labels.length * 784), labels, count: labels.length };
}

async function fetchBytes(url: string, name: string, signal?: AbortSignal): Promise<Uint8Array> {
  return joinParts(await fetchFile(url, name, signal));
}

/** What the files at such addresses are called, for the errors. */
export function namesOf({ images, labels }: { images: string; labels: string }) {
  return { images: nameIn(images), labels: nameIn(labels) };
}
