import { fetchFile } from "../files/index.js";
import { checkCounts, type Digits } from "./digits.js";
import { fetchBlank, namesOf } from "./fetch.js";
import { gunzipStream } from "./gzip.js";
import { checkLength, IMAGES_HEADER, imageCount } from "./idx.js";

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

/**
 * Fetches digits from the addresses of a file of images and a file of labels, both IDX, gzipped or not, and gives them
 * when the labels have come, so that one can begin with the first while the others are on their way.
 *
 * @throws FileError and DigitsError as `fetchDigits` does; so does `until`, where it is the images that cannot be had.
 */
export async function fetchArriving(urls: {
  images: string;
  labels: string;
}): Promise<ArrivingDigits> {
  const names = namesOf(urls);
  const coming = fetchFile(urls.images, names.images);
  coming.catch(() => {}); // who waits for the images hears of it
  const digits = await fetchBlank(urls);
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
    const head = new Uint8Array(IMAGES_HEADER);
    let read = 0;
    for await (const part of gunzipStream(await coming, names.images)) {
      const ofHead = part.subarray(0, Math.max(0, IMAGES_HEADER - read));
      if (ofHead.length > 0) head.set(ofHead, read);
      if (read < IMAGES_HEADER && read + part.length >= IMAGES_HEADER)
        checkCounts(imageCount(head, names.images), count, names);
      const place = Math.max(0, read - IMAGES_HEADER);
      if (place < images.length)
        images.set(part.subarray(ofHead.length, ofHead.length + images.length - place), place);
      read += part.length;
      come(Math.min(Math.max(0, read - IMAGES_HEADER), images.length));
    }
    if (read < IMAGES_HEADER) imageCount(head.subarray(0, read), names.images);
    checkLength(read, IMAGES_HEADER + images.length, { file: names.images, kind: "images", count });
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
