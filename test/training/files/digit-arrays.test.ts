import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { crc32, readOwnDigits } from "../../../src/digits/own/index.js";
import {
  readDigitArrays,
  writeDigits,
  writeIdxFiles,
  writeNpy,
} from "../../../src/training/files/index.js";
import { madeUpDigits } from "../digits.js";

const [train, held] = [madeUpDigits(30), madeUpDigits(10)];
const npz = (arrays: Record<string, Uint8Array>) => zipSync(arrays);
const read = (bytes: Uint8Array) => readOwnDigits(readDigitArrays(bytes, "mine.npz"));
const images = (data: Float32Array, shape = [2, 28, 28]) => writeNpy({ shape, data });

/** An array of whole numbers of 64 bits, as NumPy makes labels where nothing else is asked for. */
function int64(values: readonly number[]): Uint8Array {
  const file = writeNpy({ shape: [values.length], data: Float64Array.from(values) });
  const text = new TextDecoder("latin1").decode(file.subarray(0, 128)).replace("<f8", "<i8");
  const bytes = Uint8Array.from(file);
  bytes.set(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  const start = file.length - 8 * values.length;
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setBigInt64(start + 8 * i, BigInt(value), true);
  });
  return bytes;
}

test("the site’s own digits.npz is read as digits to train on and to test with", async () => {
  const digits = await read(writeDigits(train, held));
  expect([digits.train, digits.test, digits.isHeldBack]).toEqual([train, held, false]);
});

test("images of other shapes and of pixels from 0 to 1, and labels of 64 bits, are the same digits", async () => {
  const bytes = (shape: number[]) => writeNpy({ shape, data: train.images });
  const shares = Float32Array.from(train.images, (value) => value / 255);
  const wanted = await read(
    npz({ "x.npy": bytes([30, 28, 28]), "y.npy": int64([...train.labels]) }),
  );
  expect(wanted.isHeldBack).toBe(true);
  for (const x of [bytes([30, 784]), bytes([30, 1, 28, 28]), bytes([30, 28, 28, 1])])
    expect(await read(npz({ "x.npy": x, "y.npy": int64([...train.labels]) }))).toEqual(wanted);
  const column = writeNpy({ shape: [30, 1], data: train.labels });
  const largest = Math.max(...shares);
  expect(largest).toBeGreaterThan(0.5);
  const other = await read(npz({ "x.npy": images(shares, [30, 28, 28]), "y.npy": column }));
  expect(other).toEqual(wanted);
});

test("an array that is neither images nor labels, or holds other numbers, is named", () => {
  const blank = images(new Float32Array(2 * 784));
  const wrong: [Record<string, Uint8Array>, string][] = [
    [
      { "x.npy": images(new Float32Array(2 * 1024), [2, 32, 32]) },
      "mine.npz, x has the shape (2, 32, 32), expected (n, 28, 28) for images or (n) for labels",
    ],
    [
      { "x.npy": images(new Float32Array(2 * 784).fill(-1)) },
      "mine.npz, x: its pixels go from -1 to -1, expected 0 to 1 or 0 to 255",
    ],
    [
      { "x.npy": images(new Float32Array(2 * 784).fill(Number.NaN)) },
      "mine.npz, x: its pixels go from NaN to NaN",
    ],
    [
      { "x.npy": blank, "y.npy": writeNpy({ shape: [2], data: Float32Array.of(1, 2.5) }) },
      "mine.npz, y: label 1 is 2.5, expected 0 to 9",
    ],
    [{ "x.npy": blank, "y.npy": int64([1, 300]) }, "mine.npz, y: label 1 is 300, expected 0 to 9"],
    [
      { "notes.txt": new TextEncoder().encode("my notes") },
      "mine.npz, notes.txt: this is no .npy file",
    ],
  ];
  for (const [arrays, message] of wrong)
    expect(() => readDigitArrays(npz(arrays), "mine.npz")).toThrow(message);
  expect(() => readDigitArrays(Uint8Array.of(1, 2, 3), "mine.npz")).toThrow("this is no .npz file");
});

test("arrays that lack their partner, or differ in number, are said as files would be", async () => {
  const blank = images(new Float32Array(2 * 784));
  await expect(read(npz({ "x.npy": blank }))).rejects.toThrow(
    "mine-x holds 2 images, but no file of labels",
  );
  const three = writeNpy({ shape: [3], data: Uint8Array.of(1, 2, 3) });
  await expect(read(npz({ "x.npy": blank, "y.npy": three }))).rejects.toThrow(
    "mine-x holds 2 images, but mine-y holds 3 labels",
  );
});

test("numbers that parameters may not be are refused there with what they may be", () => {
  expect(() => readDigitArrays(npz({ "x.npy": complex() }), "mine.npz")).toThrow(
    /it holds <c8, expected numbers \(<f4, <f8, \|b1/,
  );
});

function complex(): Uint8Array {
  const bytes = Uint8Array.from(images(new Float32Array(2 * 784)));
  bytes.set(
    new TextEncoder().encode("<c8"),
    new TextDecoder("latin1").decode(bytes).indexOf("<f4"),
  );
  return bytes;
}

test("digits saved as IDX are the same when they are brought again", async () => {
  const files = Object.entries(unzipSync(writeIdxFiles({ train, test: held }))).map(
    ([name, bytes]) => new File([bytes as Uint8Array<ArrayBuffer>], name),
  );
  const digits = await readOwnDigits(files);
  expect([digits.train, digits.test]).toEqual([train, held]);
  const { checksum } = digits.id;
  expect(checksum).toBe(crc32(train.images, train.labels, held.images, held.labels));
});
