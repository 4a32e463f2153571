import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeImages, writeLabels } from "../../../src/digits/index.js";
import { readOwnDigits } from "../../../src/digits/own/index.js";
import { madeUpDigits } from "../../training/digits.js";

const file = (name: string, bytes: Uint8Array) =>
  new File([bytes as Uint8Array<ArrayBuffer>], name);
const images = (count: number) => writeImages(madeUpDigits(count).images);
const labels = (count: number) => writeLabels(madeUpDigits(count).labels);

/** The bytes of `file` with the big-endian 32-bit number at `offset` replaced. */
function patched(file: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(offset, value);
  return copy;
}

/** The four files, as MNIST, Fashion-MNIST and KMNIST name them. */
const four = () => [
  file("t10k-labels-idx1-ubyte.gz", gzipSync(labels(10))),
  file("train-images-idx3-ubyte.gz", gzipSync(images(30))),
  file("t10k-images-idx3-ubyte.gz", gzipSync(images(10))),
  file("train-labels-idx1-ubyte.gz", gzipSync(labels(30))),
];

test("four files are two pairs: one to train on, one to test with, in whatever order they come", async () => {
  const own = await readOwnDigits(four());
  expect(own.train).toEqual(madeUpDigits(30));
  expect(own.test).toEqual(madeUpDigits(10));
  expect(own.isHeldBack).toBe(false);
  expect(own.id.name).toBe("train-images");
  const turned = await readOwnDigits(four().toReversed());
  expect(turned).toEqual(own);
});

test("of a single pair a sixth is held back to test with", async () => {
  const { train, test, isHeldBack, id } = await readOwnDigits([
    file("b", labels(30)),
    file("a.idx", images(30)),
  ]);
  expect([train.count, test.count, isHeldBack]).toEqual([25, 5, true]);
  expect(id.name).toBe("a");
});

test("the checksum is that of the digits: gzip does not change it, one pixel does", async () => {
  const plain = await readOwnDigits([file("a", images(30)), file("b", labels(30))]);
  const packed = await readOwnDigits([
    file("c.gz", gzipSync(images(30))),
    file("d.gz", gzipSync(labels(30))),
  ]);
  const other = images(30);
  other[900]! ^= 1;
  const changed = await readOwnDigits([file("a", other), file("b", labels(30))]);
  expect(plain.id.checksum).toMatch(/^[0-9a-f]{8}$/);
  expect(packed.id.checksum).toBe(plain.id.checksum);
  expect(changed.id.checksum).not.toBe(plain.id.checksum);
});

test("files are known by their content, even where their names say the contrary", async () => {
  const { train } = await readOwnDigits([file("labels", images(12)), file("images", labels(12))]);
  expect(train.count).toBe(10);
});

test("where only one kind is named, the counts tell the partners", async () => {
  const unnamed = [
    file("a", labels(10)),
    file("b", labels(30)),
    file("images-test", images(10)),
    file("images", images(30)),
  ];
  const own = await readOwnDigits(unnamed);
  expect([own.train.count, own.test.count]).toEqual([30, 10]);
  const other = [
    file("a", images(10)),
    file("b", images(30)),
    file("test-labels", labels(30)),
    file("train-labels", labels(10)),
  ];
  expect((await readOwnDigits(other)).train.count).toBe(10);
});

test("two pairs that neither names nor counts tell apart are asked to be named", async () => {
  const expected = /a \(10 images\).*write “train” or “test” into each$/;
  const pairs = (n: number, x: string, y: string) => [
    file("a", images(10)),
    file("b", images(n)),
    file(x, labels(10)),
    file(y, labels(n)),
  ];
  await expect(readOwnDigits(pairs(30, "c", "d"))).rejects.toThrow(expected);
  await expect(readOwnDigits(pairs(10, "train", "test"))).rejects.toThrow(expected);
});

test.each<[string, File[], string | RegExp]>([
  [
    "is not IDX",
    [file("notes.txt", new TextEncoder().encode("my notes"))],
    "notes.txt: the magic number is 1836654702, expected 2051 (IDX images) or 2049 (IDX labels)",
  ],
  ["is empty", [file("none.gz", new Uint8Array(0))], "none.gz: the file is empty"],
  [
    "is a zip",
    [file("archive.zip", Uint8Array.of(0x50, 0x4b, 3, 4))],
    /^archive\.zip: .*; this file is a zip, to be unpacked first$/,
  ],
  [
    "is IDX of four sizes",
    [file("x", patched(images(2), 0, 0x804))],
    /^x: the magic number is 2052, .*; this file is IDX, but its values have 4 sizes$/,
  ],
  [
    "is IDX of floats",
    [file("x", patched(images(2), 0, 0xd03))],
    /; this file is IDX, but its values are not unsigned bytes$/,
  ],
  [
    "is a gzip that is cut off",
    [file("a.gz", gzipSync(images(30)).subarray(0, 200)), file("b", labels(30))],
    "a.gz: the gzip is corrupt or cut off",
  ],
  [
    "is cut off",
    [file("a", images(30).subarray(0, -1)), file("b", labels(30))],
    "a: the data is cut off, expected 23536 bytes for 30 images, found 23535",
  ],
  [
    "holds images of another size",
    [file("a", patched(images(30), 8, 32)), file("b", labels(30))],
    "a: the images are 32×28, expected 28×28",
  ],
  [
    "holds a label beyond 9",
    [file("a", images(30)), file("b", labels(30).fill(26, 20, 21))],
    "b: label 12 is 26, expected 0 to 9",
  ],
  [
    "holds another number than its partner",
    [file("a", images(30)), file("b", labels(29))],
    "a holds 30 images, but b holds 29 labels",
  ],
  [
    "has no labels with it",
    [file("a", images(30))],
    "a holds 30 images, but no file of labels came with it: choose both at once",
  ],
  [
    "has no images with it",
    [file("b", labels(30))],
    "b holds 30 labels, but no file of images came with it: choose both at once",
  ],
  [
    "is unrelated and came along",
    [file("a", images(30)), file("b", labels(30)), file("cat.png", Uint8Array.of(137, 80, 78, 71))],
    /^cat\.png: the magic number is \d+, expected/,
  ],
  [
    "is one of three",
    [file("a", images(30)), file("b", labels(30)), file("c", labels(30))],
    "expected a file of images and one of labels, or two of each, found 1 (a) of images and 2 (b, c) of labels",
  ],
  [
    "is one of a pair of images",
    [file("a", images(30)), file("b", images(30))],
    "found 2 (a, b) of images and none of labels",
  ],
  ["is none at all", [], "found none of images and none of labels"],
])("a file that %s is refused by name", async (_, files, message) => {
  await expect(readOwnDigits(files)).rejects.toThrow(message);
});

test("a pair to test with is checked as the other is", async () => {
  const files = four();
  files[0] = file("t10k-labels-idx1-ubyte.gz", gzipSync(labels(9)));
  await expect(readOwnDigits(files)).rejects.toThrow(
    "t10k-images-idx3-ubyte.gz holds 10 images, but t10k-labels-idx1-ubyte.gz holds 9 labels",
  );
});

test("a folder, which cannot be read, is said by name", async () => {
  const folder = Object.assign(file("fashion", new Uint8Array(0)), {
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
  });
  await expect(readOwnDigits([folder])).rejects.toThrow(/^fashion: it cannot be read; of a folder/);
});
