import type { Digits } from "./digits.js";
import { fetchFile, fileName, joinParts } from "./fetch.js";
import { gunzip, gunzipStream } from "./gzip.js";
import { imageCount, parseLabels } from "./idx.js";
import { DigitsError } from "./problem.js";

/** Digits whose labels are there, and whose images come one after the other: until then they are blank. */
export interface ArrivingDigits {
  readonly digits: Digits;
  readonly images: Arriving;
}

/** Images on their way. */
export interface Arriving {
  /** How many have come: the first so many. */
  readonly arrived: number;
  /** Resolves when the first `count` have come; rejects when they cannot. */
  until(count: number): Promise<void>;
}

const HEADER = 16;

/**
 * Fetches digits from the addresses of a file of images and a file of labels, both IDX, gzipped or not, and gives them
 * when the labels have come, so that one can begin with the first while the others are on their way.
 *
 * @throws DigitsError as `fetchDigits` does; so does `until`, where it is the images that cannot be had.
 */
export async function fetchArriving(urls: {
  images: string;
  labels: string;
}): Promise<ArrivingDigits> {
  const names = { images: fileName(urls.images), labels: fileName(urls.labels) };
  const coming = fetchFile(urls.images, names.images);
  coming.catch(() => {}); // who waits for the images hears of it
  const packed = await joinParts(await fetchFile(urls.labels, names.labels));
  const labels = parseLabels(await gunzip(packed, names.labels), names.labels);
  const digits = { images: new Uint8Array(labels.length * 784), labels, count: labels.length };
  return { digits, images: arriving(digits, coming, names) };
}

/** Fills in the images of digits as the parts of their file come. */
function arriving(
  { images, count }: Digits,
  coming: Promise<AsyncIterable<Uint8Array<ArrayBuffer>>>,
  names: { images: string; labels: string },
): Arriving {
  let arrived = 0;
  let waiting: { count: number; resolve(): void; reject(problem: unknown): void }[] = [];
  let failure: { problem: unknown } | null = null;

  function come(bytes: number): void {
    arrived = Math.floor(bytes / 784);
    for (const { count, resolve } of waiting) if (count <= arrived) resolve();
    waiting = waiting.filter(({ count }) => count > arrived);
  }
  async function take(): Promise<void> {
    const head = new Uint8Array(HEADER);
    let read = 0;
    for await (const part of gunzipStream(await coming, names.images)) {
      const ofHead = part.subarray(0, Math.max(0, HEADER - read));
      if (ofHead.length > 0) head.set(ofHead, read);
      if (read < HEADER && read + part.length >= HEADER)
        checkCount(imageCount(head, names.images), count, names);
      const place = Math.max(0, read - HEADER);
      if (place < images.length)
        images.set(part.subarray(ofHead.length, ofHead.length + images.length - place), place);
      read += part.length;
      come(Math.min(Math.max(0, read - HEADER), images.length));
    }
    if (read < HEADER) imageCount(head.subarray(0, read), names.images);
    checkLength(read, count, names.images);
  }
  take().catch((problem: unknown) => {
    failure = { problem };
    for (const { reject } of waiting) reject(problem);
    waiting = [];
  });
  return {
    get arrived() {
      return arrived;
    },
    until: (count) =>
      new Promise((resolve, reject) => {
        if (count <= arrived) resolve();
        else if (failure !== null) reject(failure.problem);
        else waiting.push({ count, resolve, reject });
      }),
  };
}

function checkCount(
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

function checkLength(found: number, count: number, file: string): void {
  const expected = HEADER + count * 784;
  if (found === expected) return;
  throw new DigitsError({ code: "wrong-length", file, kind: "images", count, expected, found });
}
