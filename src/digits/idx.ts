import { type Content, DigitsError, type Kind } from "./problem.js";

// IDX, the format of the MNIST files: a magic number, the sizes (all of them big-endian, four
// bytes each), then one byte a value. The magic's third byte says "unsigned bytes" (8), the fourth
// how many sizes follow. http://yann.lecun.com/exdb/mnist/
const MAGIC = {
  images: 2051, // 0x00000803: bytes, three sizes (count, rows, columns)
  labels: 2049, // 0x00000801: bytes, one size (count)
} as const;
/** How long the header of a file of images is, in bytes. */
export const IMAGES_HEADER = 16;
const KINDS: readonly Kind[] = ["images", "labels"];
/** The types of values that IDX has beside unsigned bytes: signed ones, two of integers, two of floats. */
const TYPES: readonly number[] = [0x09, 0x0b, 0x0c, 0x0d, 0x0e];

/**
 * Reads an IDX file of 28×28 images: n·784 bytes, image after image, row after row. The result is
 * a copy. `name` is the file's name, for the errors.
 *
 * @throws DigitsError when the magic number is not 2051, the images are not 28×28, there are none,
 * or the file is shorter or longer than its header says.
 */
export function parseImages(bytes: Uint8Array, name: string): Uint8Array {
  return readValues(bytes, name, IMAGES_HEADER, imageCount(bytes, name), 784, "images");
}

/**
 * How many images an IDX file of 28×28 images says that it holds, by its first 16 bytes.
 *
 * @throws DigitsError when the magic number is not 2051 or the images are not 28×28.
 */
export function imageCount(bytes: Uint8Array, name: string): number {
  const size = sizeReader(bytes, name, "images");
  const [count, rows, columns] = [size(0), size(1), size(2)];
  if (rows !== 28 || columns !== 28)
    throw new DigitsError({ code: "wrong-image-size", file: name, rows, columns });
  return count;
}

/**
 * Reads an IDX file of labels: n bytes from 0 to 9. The result is a copy. `name` is the file's
 * name, for the errors.
 *
 * @throws DigitsError when the magic number is not 2049, a label is above 9, there are none, or the
 * file is shorter or longer than its header says.
 */
export function parseLabels(bytes: Uint8Array, name: string): Uint8Array {
  const count = sizeReader(bytes, name, "labels")(0);
  const labels = readValues(bytes, name, 8, count, 1, "labels");
  checkLabels(labels, name);
  return labels;
}

/**
 * Writes n·784 bytes of 28×28 images as an IDX file.
 *
 * @throws RangeError when the length is no positive multiple of 784.
 */
export function writeImages(images: Uint8Array): Uint8Array {
  if (images.length === 0 || images.length % 784 !== 0) {
    throw new RangeError(
      `writeImages: images has ${images.length} bytes, expected a positive multiple of 784`,
    );
  }
  return writeFile([MAGIC.images, images.length / 784, 28, 28], images);
}

/**
 * Writes labels from 0 to 9 as an IDX file.
 *
 * @throws RangeError when there are none, DigitsError when one is above 9.
 */
export function writeLabels(labels: Uint8Array): Uint8Array {
  if (labels.length === 0) throw new RangeError("writeLabels: labels is empty");
  checkLabels(labels, "writeLabels");
  return writeFile([MAGIC.labels, labels.length], labels);
}

/**
 * What an IDX file holds, by its magic number. `name` is the file's name, for the errors.
 *
 * @throws DigitsError when the file is empty or cut off before the magic number's end, or holds neither.
 */
export function idxKind(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new DigitsError({ code: "file-empty", file: name });
  const found = readMagic(bytes, name);
  const kind = KINDS.find((kind) => MAGIC[kind] === found);
  if (kind === undefined) throw wrongMagic(name, found, KINDS);
  return kind;
}

function readMagic(bytes: Uint8Array, name: string): number {
  if (bytes.length < 4) throw cutOff(name, 4, bytes.length);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
}

/** Reads the sizes in the header, by their place, once the magic number is the expected one. */
function sizeReader(bytes: Uint8Array, name: string, kind: Kind): (place: number) => number {
  const found = readMagic(bytes, name);
  if (found !== MAGIC[kind]) throw wrongMagic(name, found, [kind]);
  const rank = found & 255;
  const length = 4 + 4 * rank;
  if (bytes.length < length) throw cutOff(name, length, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (place) => view.getUint32(4 + 4 * place);
}

function wrongMagic(file: string, found: number, kinds: readonly Kind[]): DigitsError {
  const expected = kinds.map((kind) => ({ magic: MAGIC[kind], kind }));
  const content = contentOf(found);
  return new DigitsError({ code: "wrong-magic", file, found, expected, content });
}

/** What a magic number gives away about its file. */
function contentOf(found: number): Content {
  const kind = KINDS.find((kind) => MAGIC[kind] === found);
  if (kind !== undefined) return kind;
  if (found >>> 16 === 0x1f8b) return "gzip";
  if (found >>> 16 === 0x504b) return "zip";
  const [type, rank] = [found >>> 8, found & 255];
  if (type === 8) return { sizes: rank };
  return TYPES.includes(type) ? "other-values" : null;
}

function cutOff(file: string, expected: number, found: number): DigitsError {
  return new DigitsError({ code: "header-cut-off", file, expected, found });
}

/** The bytes after the header, once there are exactly `count` values of `size` bytes. */
function readValues(
  bytes: Uint8Array,
  name: string,
  headerLength: number,
  count: number,
  size: number,
  kind: Kind,
): Uint8Array {
  checkLength(bytes.length, headerLength + count * size, { file: name, kind, count });
  if (count === 0) throw new DigitsError({ code: "none-in-file", file: name, kind });
  return bytes.slice(headerLength);
}

/** @throws DigitsError when a file of so many values is shorter or longer than it has to be, both in bytes. */
export function checkLength(
  found: number,
  expected: number,
  of: { file: string; kind: Kind; count: number },
): void {
  if (found !== expected) throw new DigitsError({ code: "wrong-length", ...of, expected, found });
}

function checkLabels(labels: Uint8Array, name: string): void {
  labels.forEach((label, index) => {
    if (label > 9) throw new DigitsError({ code: "wrong-label", file: name, index, label });
  });
}

function writeFile(header: number[], values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 * header.length + values.length);
  const view = new DataView(bytes.buffer);
  header.forEach((value, i) => {
    view.setUint32(4 * i, value);
  });
  bytes.set(values, 4 * header.length);
  return bytes;
}
