import type { Digits } from "./digits.js";

/** A digit that is shown as an example, and where it stands among the others. */
export interface Example {
  index: number;
  label: number;
  pixels: Uint8Array;
}

/** A copy of the first digit of each label that there is, from label 0 on. */
export function firstOfEach({ images, labels }: Digits): Example[] {
  return Array.from({ length: 10 }, (_, label) => ({ label, index: labels.indexOf(label) }))
    .filter(({ index }) => index >= 0)
    .map((found) => ({
      ...found,
      pixels: images.slice(found.index * 784, (found.index + 1) * 784),
    }));
}
