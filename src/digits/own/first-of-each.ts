import type { Digits } from "../digits.js";

/** A copy of the first digit of each label that there is, from label 0 on. */
export function firstOfEach({ images, labels }: Digits): { label: number; pixels: Uint8Array }[] {
  return Array.from({ length: 10 }, (_, label) => ({ label, at: labels.indexOf(label) }))
    .filter(({ at }) => at >= 0)
    .map(({ label, at }) => ({ label, pixels: images.slice(at * 784, (at + 1) * 784) }));
}
