import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readDigits, selectDigits, writeImages, writeLabels } from "../../src/digits/index.js";

const images = Uint8Array.from({ length: 3 * 784 }, (_, i) => i % 256);
const labels = Uint8Array.of(7, 0, 9);
const digits = { images, labels, count: 3 };
const names = { images: "images.gz", labels: "labels.gz" };

test("readDigits reads images and labels, gzipped or not", async () => {
  const plain = { images: writeImages(images), labels: writeLabels(labels) };
  const packed = { images: gzipSync(plain.images), labels: gzipSync(plain.labels) };
  expect(await readDigits(plain, names)).toEqual(digits);
  expect(await readDigits(packed, names)).toEqual(digits);
});

test("readDigits refuses counts that disagree, naming both files and both counts", async () => {
  const files = { images: writeImages(images), labels: writeLabels(labels.subarray(1)) };
  await expect(readDigits(files, names)).rejects.toThrow(
    "images.gz holds 3 images, but labels.gz holds 2 labels",
  );
});

test("readDigits names the file that is at fault", async () => {
  const good = { images: writeImages(images), labels: writeLabels(labels) };
  await expect(readDigits({ ...good, images: good.labels }, names)).rejects.toThrow(/^images\.gz:/);
  await expect(readDigits({ ...good, labels: good.images }, names)).rejects.toThrow(/^labels\.gz:/);
  const corrupt = gzipSync(good.labels).subarray(0, 12);
  await expect(readDigits({ ...good, labels: corrupt }, names)).rejects.toThrow(
    "labels.gz: the gzip is corrupt or cut off",
  );
});

test("selectDigits copies the digits at the indices, in their order", () => {
  const selected = selectDigits(digits, [2, 0]);
  expect(selected.count).toBe(2);
  expect([...selected.labels]).toEqual([9, 7]);
  expect(selected.images.subarray(0, 784)).toEqual(images.subarray(2 * 784));
  expect(selected.images.subarray(784)).toEqual(images.subarray(0, 784));
});

test.each([3, -1, 0.5, Number.NaN])("selectDigits refuses the index %s", (index) => {
  expect(() => selectDigits(digits, [index])).toThrow(
    `selectDigits: index ${index} names none of the 3 digits`,
  );
});
