import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  DigitsError,
  parseImages,
  parseLabels,
  writeImages,
  writeLabels,
} from "../../src/digits/index.js";

const images = Uint8Array.from({ length: 3 * 784 }, (_, i) => i % 256);
const labels = Uint8Array.of(7, 0, 9);

/** The bytes of `file` with the big-endian 32-bit number at `offset` replaced. */
function patched(file: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(offset, value);
  return copy;
}

test("writeImages writes magic 2051, count, 28, 28 in big-endian, then the pixels", () => {
  const file = writeImages(images);
  expect([...file.subarray(0, 16)]).toEqual([0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 28, 0, 0, 0, 28]);
  expect(file.subarray(16)).toEqual(images);
});

test("writeLabels writes magic 2049, count in big-endian, then the labels", () => {
  expect([...writeLabels(labels)]).toEqual([0, 0, 8, 1, 0, 0, 0, 3, 7, 0, 9]);
});

test("parseImages and parseLabels read what writeImages and writeLabels wrote", () => {
  expect(parseImages(writeImages(images), "images")).toEqual(images);
  expect(parseLabels(writeLabels(labels), "labels")).toEqual(labels);
});

test("parseImages reads a file that is a part of a larger buffer, and returns a copy", () => {
  const file = writeImages(images);
  const buffer = new Uint8Array(file.length + 5);
  buffer.set(file, 5);
  const parsed = parseImages(buffer.subarray(5), "images");
  buffer.fill(0);
  expect(parsed).toEqual(images);
});

test("a file of the other kind is named as such", () => {
  expect(() => parseImages(writeLabels(labels), "a.gz")).toThrow(
    "a.gz: the magic number is 2049, expected 2051 (IDX images); this file holds IDX labels",
  );
  expect(() => parseLabels(writeImages(images), "b.gz")).toThrow(
    "b.gz: the magic number is 2051, expected 2049 (IDX labels); this file holds IDX images",
  );
});

test("a file that is still gzipped is named as such", () => {
  const packed = gzipSync(writeImages(images));
  expect(() => parseImages(packed, "a.gz")).toThrow(/^a\.gz: .*; this file is still gzipped$/);
});

test("a file that is no IDX at all names both magic numbers", () => {
  const page = new TextEncoder().encode("<!doctype html>");
  expect(() => parseImages(page, "a.gz")).toThrow(
    /^a\.gz: the magic number is 1008821359, expected 2051 \(IDX images\)$/,
  );
});

test("a header that is cut off names the bytes expected and found", () => {
  const file = writeImages(images);
  expect(() => parseImages(file.subarray(0, 3), "a")).toThrow(
    "a: the header is cut off, expected at least 4 bytes, found 3",
  );
  expect(() => parseImages(file.subarray(0, 15), "a")).toThrow(
    "a: the header is cut off, expected at least 16 bytes, found 15",
  );
  expect(() => parseLabels(new Uint8Array(0), "b")).toThrow("expected at least 4 bytes, found 0");
});

test("data that are cut off, or followed by more, name the bytes expected and found", () => {
  const file = writeImages(images);
  expect(() => parseImages(file.subarray(0, -1), "a")).toThrow(
    "a: the data is cut off, expected 2368 bytes for 3 images, found 2367",
  );
  expect(() => parseImages(Uint8Array.of(...file, 0), "a")).toThrow(
    "a: bytes follow the data, expected 2368 bytes for 3 images, found 2369",
  );
  expect(() => parseLabels(patched(writeLabels(labels), 4, 2 ** 32 - 1), "b")).toThrow(
    "b: the data is cut off, expected 4294967303 bytes for 4294967295 labels, found 11",
  );
});

test("images of another size than 28×28 are refused", () => {
  expect(() => parseImages(patched(writeImages(images), 12, 32), "a")).toThrow(
    "a: the images are 28×32, expected 28×28",
  );
});

test("a file without a single image or label is refused", () => {
  const noImages = patched(writeImages(images), 4, 0).subarray(0, 16);
  const noLabels = patched(writeLabels(labels), 4, 0).subarray(0, 8);
  expect(() => parseImages(noImages, "a")).toThrow("a: there are no images in it");
  expect(() => parseLabels(noLabels, "b")).toThrow("b: there are no labels in it");
});

test("a label above 9 is refused with its place", () => {
  const file = writeLabels(labels);
  file[9] = 10;
  expect(() => parseLabels(file, "b")).toThrow("b: label 1 is 10, expected 0 to 9");
});

test("writeImages and writeLabels write nothing that could not be read back", () => {
  expect(() => writeImages(images.subarray(1))).toThrow("images has 2351 bytes");
  expect(() => writeImages(new Uint8Array(0))).toThrow("images has 0 bytes");
  expect(() => writeLabels(Uint8Array.of(3, 10))).toThrow("label 1 is 10, expected 0 to 9");
  expect(() => writeLabels(new Uint8Array(0))).toThrow("labels is empty");
});

test("every fault of a file is a DigitsError, with a code and what its sentence needs", () => {
  const problem = (read: () => unknown) => {
    try {
      return read();
    } catch (error) {
      expect(error).toBeInstanceOf(DigitsError);
      return (error as DigitsError).problem;
    }
  };
  expect(problem(() => parseImages(new Uint8Array(20), "a"))).toEqual({
    code: "wrong-magic",
    file: "a",
    found: 0,
    expected: [{ magic: 2051, kind: "images" }],
    content: null,
  });
  expect(problem(() => parseLabels(new Uint8Array(2), "a"))).toEqual({
    code: "header-cut-off",
    file: "a",
    expected: 4,
    found: 2,
  });
});
