// IDX, the format of the MNIST files: a magic number, the sizes (all of them big-endian, four
// bytes each), then one byte a value. The magic's third byte says "unsigned bytes" (8), the fourth
// how many sizes follow. http://yann.lecun.com/exdb/mnist/
const imagesMagic = 2051; // 0x00000803: bytes, three sizes (count, rows, columns)
const labelsMagic = 2049; // 0x00000801: bytes, one size (count)
/** The types of values that IDX has beside unsigned bytes: signed ones, two of integers, two of floats. */
const TYPES: readonly number[] = [0x09, 0x0b, 0x0c, 0x0d, 0x0e];

/**
 * Reads an IDX file of 28×28 images: n·784 bytes, image after image, row after row. The result is
 * a copy. `name` is the file's name, for the errors.
 *
 * @throws RangeError when the magic number is not 2051, the images are not 28×28, there are none,
 * or the file is shorter or longer than its header says.
 */
export function parseImages(bytes: Uint8Array, name: string): Uint8Array {
  const [count, rows, columns] = readSizes(bytes, name, imagesMagic);
  if (rows !== 28 || columns !== 28) {
    throw new RangeError(`${name}: the images are ${rows}×${columns}, expected 28×28`);
  }
  return readValues(bytes, name, 16, count, 784, "images");
}

/**
 * Reads an IDX file of labels: n bytes from 0 to 9. The result is a copy. `name` is the file's
 * name, for the errors.
 *
 * @throws RangeError when the magic number is not 2049, a label is above 9, there are none, or the
 * file is shorter or longer than its header says.
 */
export function parseLabels(bytes: Uint8Array, name: string): Uint8Array {
  const [count] = readSizes(bytes, name, labelsMagic);
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
  return writeFile([imagesMagic, images.length / 784, 28, 28], images);
}

/**
 * Writes labels from 0 to 9 as an IDX file.
 *
 * @throws RangeError when there are none or one is above 9.
 */
export function writeLabels(labels: Uint8Array): Uint8Array {
  if (labels.length === 0) throw new RangeError("writeLabels: labels is empty");
  checkLabels(labels, "writeLabels");
  return writeFile([labelsMagic, labels.length], labels);
}

/**
 * What an IDX file holds, by its magic number. `name` is the file's name, for the errors.
 *
 * @throws RangeError when the file is empty or cut off before the magic number's end, or holds neither.
 */
export function idxKind(bytes: Uint8Array, name: string): "images" | "labels" {
  if (bytes.length === 0) throw new RangeError(`${name}: the file is empty`);
  const found = readMagic(bytes, name);
  if (found === imagesMagic) return "images";
  if (found === labelsMagic) return "labels";
  throw new RangeError(
    `${name}: the magic number is ${found}, expected ${imagesMagic} (${kind(imagesMagic)}) or ` +
      `${labelsMagic} (${kind(labelsMagic)})${hint(found)}`,
  );
}

function readMagic(bytes: Uint8Array, name: string): number {
  if (bytes.length < 4) throw tooShort(name, 4, bytes.length);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
}

/** The sizes in the header, once the magic number is the expected one. */
function readSizes(bytes: Uint8Array, name: string, magic: number): number[] {
  const found = readMagic(bytes, name);
  if (found !== magic) {
    throw new RangeError(
      `${name}: the magic number is ${found}, expected ${magic} (${kind(magic)})${hint(found)}`,
    );
  }
  const rank = magic & 255;
  const length = 4 + 4 * rank;
  if (bytes.length < length) throw tooShort(name, length, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
}

function kind(magic: number): string {
  return magic === imagesMagic ? "IDX images" : "IDX labels";
}

/** What a wrong magic number gives away about the file. */
function hint(found: number): string {
  if (found === imagesMagic || found === labelsMagic) return `; this file holds ${kind(found)}`;
  if (found >>> 16 === 0x1f8b) return "; this file is still gzipped";
  if (found >>> 16 === 0x504b) return "; this file is a zip, to be unpacked first";
  const [type, rank] = [found >>> 8, found & 255];
  if (type === 8) return `; this file is IDX, but its values have ${rank} sizes`;
  return TYPES.includes(type) ? "; this file is IDX, but its values are not unsigned bytes" : "";
}

function tooShort(name: string, expected: number, found: number): RangeError {
  return new RangeError(
    `${name}: the header is cut off, expected at least ${expected} bytes, found ${found}`,
  );
}

/** The bytes after the header, once there are exactly `count` values of `size` bytes. */
function readValues(
  bytes: Uint8Array,
  name: string,
  headerLength: number,
  count: number,
  size: number,
  what: string,
): Uint8Array {
  const expected = headerLength + count * size;
  if (bytes.length !== expected) {
    const fault = bytes.length < expected ? "the data is cut off" : "bytes follow the data";
    throw new RangeError(
      `${name}: ${fault}, expected ${expected} bytes for ${count} ${what}, found ${bytes.length}`,
    );
  }
  if (count === 0) throw new RangeError(`${name}: there are no ${what} in it`);
  return bytes.slice(headerLength);
}

function checkLabels(labels: Uint8Array, name: string): void {
  const wrong = labels.findIndex((label) => label > 9);
  if (wrong >= 0) {
    throw new RangeError(`${name}: label ${wrong} is ${labels[wrong]}, expected 0 to 9`);
  }
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
