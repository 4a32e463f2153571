import { type Digits, joinDigits, readDigits } from "./digits.js";
import { gunzip } from "./gzip.js";
import { parseImages, parseLabels } from "./idx.js";
import { DigitsError } from "./problem.js";

/**
 * Fetches digits from the addresses of a file of images and a file of labels, both IDX, gzipped or
 * not. Errors name the file by the last part of its address.
 *
 * @throws DigitsError when a file cannot be fetched, with the HTTP status if there was one, and as
 * `readDigits` does.
 */
export async function fetchDigits(urls: { images: string; labels: string }): Promise<Digits> {
  const names = namesOf(urls);
  const [images, labels] = await Promise.all([
    fetchBytes(urls.images, names.images),
    fetchBytes(urls.labels, names.labels),
  ]);
  return readDigits({ images, labels }, names);
}

/**
 * Fetches the labels of such digits, and their images when `fetchImages` is called: until these have come, the digits are
 * blank, but counted.
 *
 * @throws DigitsError as `fetchDigits` does; so does `fetchImages`.
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
 * @throws DigitsError as `fetchDigits` does, for the labels.
 */
export async function fetchBlank(urls: { images: string; labels: string }): Promise<Digits> {
  const { labels: name } = namesOf(urls);
  const labels = parseLabels(await gunzip(await fetchBytes(urls.labels, name), name), name);
  return { images: new Uint8Array(labels.length * 784), labels, count: labels.length };
}

async function fetchBytes(url: string, name: string): Promise<Uint8Array> {
  return joinParts(await fetchFile(url, name));
}

/**
 * Asks for a file, and gives its bytes as they come. `name` is for the errors.
 *
 * @throws DigitsError when it cannot be fetched, with the HTTP status if there was one; so does the reading of it.
 */
export async function fetchFile(
  url: string,
  name: string,
): Promise<AsyncIterable<Uint8Array<ArrayBuffer>>> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new DigitsError({ code: "server-unreachable", file: name }, { cause });
  }
  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`.trim();
    throw new DigitsError({ code: "server-refused", file: name, status });
  }
  return partsOf(response, name);
}

async function* partsOf(
  { body }: Response,
  name: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const reader = body?.getReader();
  try {
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) return;
      yield part.value;
    }
  } catch (cause) {
    throw new DigitsError({ code: "download-broken-off", file: name }, { cause });
  }
}

/** All bytes of a file that comes in parts. */
async function joinParts(
  file: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of file) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** What the files at such addresses are called, for the errors. */
export function namesOf({ images, labels }: { images: string; labels: string }) {
  return { images: fileName(images), labels: fileName(labels) };
}

/** The last part of an address. */
function fileName(url: string): string {
  return (
    url
      .replace(/[?#].*$/s, "")
      .split("/")
      .at(-1) || url
  );
}
