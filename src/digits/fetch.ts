import { type Digits, readDigits } from "./digits.js";

/**
 * Fetches digits from the addresses of a file of images and a file of labels, both IDX, gzipped or
 * not. Errors name the file by the last part of its address.
 *
 * @throws Error when a file cannot be fetched, with the HTTP status if there was one, or is a
 * corrupt gzip.
 * @throws RangeError when a file is not the IDX that it should be, or when the files hold
 * different numbers of digits.
 */
export async function fetchDigits(urls: { images: string; labels: string }): Promise<Digits> {
  const names = { images: fileName(urls.images), labels: fileName(urls.labels) };
  const [images, labels] = await Promise.all([
    fetchBytes(urls.images, names.images),
    fetchBytes(urls.labels, names.labels),
  ]);
  return readDigits({ images, labels }, names);
}

async function fetchBytes(url: string, name: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new Error(`${name}: the server cannot be reached`, { cause });
  }
  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`.trim();
    throw new Error(`${name}: the server answered ${status}`);
  }
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(`${name}: the download broke off`, { cause });
  }
}

function fileName(url: string): string {
  return url.split(/[?#]/)[0].split("/").at(-1) || url;
}
