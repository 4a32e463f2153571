import type { Digits } from "../../src/digits/index.js";
import { type Random, seededRandom } from "../../src/nn/index.js";

/** Made-up digits for tests: label d is a bright row at height 2d + 4 among faint noise. */
export function madeUpDigits(count: number, random: Random = seededRandom(7)): Digits {
  const images = Uint8Array.from({ length: count * 784 }, () => random() * 40);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 10);
  labels.forEach((label, i) => {
    images.fill(230, i * 784 + (2 * label + 4) * 28 + 4, i * 784 + (2 * label + 4) * 28 + 24);
  });
  return { images, labels, count };
}
