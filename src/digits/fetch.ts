import { type Digits, readDigits } from "./digits.js";
import { DigitsError } from "./problem.js";

/**
 * Fetches digits from the addresses of a file of images and a file of labels, both IDX, gzipped or
 * not. Errors name the file by the last part of its address.
 *
 * @throws DigitsError when a file cannot be fetched, with the HTTP status if there was one, and as
 * `readDigits` does.
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
    throw new DigitsError({ code: "server-unreachable", file: name }, { cause });
  }
  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`.trim();
    throw new DigitsError({ code: "server-refused", file: name, status });
  }
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new DigitsError({ code: "download-broken-off", file: name }, { cause });
  }
}

function fileName(url: string): string {
  return (
    url
      .replace(/[?#].*$/s, "")
      .split("/")
      .at(-1) || url
  );
}
