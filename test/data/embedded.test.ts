import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { loadDigits } from "../../data/digits.js";
import { readEmbedded, toPixels } from "../../data/embedded.js";
import type { Digits } from "../../src/digits/index.js";

let train: Digits;
let held: Digits;
beforeAll(async () => {
  ({ train, test: held } = await readEmbedded());
});

const hash = ({ images, labels }: Digits) =>
  createHash("sha256").update(images).update(labels).digest("hex");

/** Each image as a string, to tell images apart. */
const keys = ({ images, count }: Digits) =>
  Array.from({ length: count }, (_, i) =>
    Buffer.from(images.subarray(i * 784, (i + 1) * 784)).toString("latin1"),
  );

test("the embedded digits are 8,000 to train with and 2,000 to test with", () => {
  expect([train.count, held.count]).toEqual([8000, 2000]);
  expect([train.images.length, held.images.length]).toEqual([8000 * 784, 2000 * 784]);
  expect([train.labels.length, held.labels.length]).toEqual([8000, 2000]);
});

test("the split is the same on every machine", () => {
  expect(hash(train)).toBe("2de97ec38b3a463ae4d192780164f289f1158505c3bda66047d46e12d2986daf");
  expect(hash(held)).toBe("41ed8f3fab6807927913dff9b4e9ff4cb03a9af2e2b753c4cc26b44b151f1c19");
});

test("no image is in both parts, nor twice in one", () => {
  expect(new Set([...keys(train), ...keys(held)]).size).toBe(10_000);
});

test("together they are the first 10,000 MNIST training digits, class by class", () => {
  const counts = Array(10).fill(0);
  for (const label of [...train.labels, ...held.labels]) counts[label]++;
  expect(counts).toEqual([1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978]);
});

test("every class is in the test part in about its share", () => {
  for (let label = 0; label < 10; label++) {
    const count = held.labels.filter((other) => other === label).length;
    expect(count).toBeGreaterThan(150);
    expect(count).toBeLessThan(250);
  }
});

test("toPixels finds the byte behind every byte / 255 rounded to three decimals", () => {
  const bytes = Array.from({ length: 784 }, (_, i) => i % 256);
  const values = bytes.map((byte) => Number((byte / 255).toFixed(3)));
  expect([...toPixels(values, "0.json")]).toEqual(bytes);
});

test.each([0.002, 0.998, 256 / 255, -1 / 255, 1.001, -0.001, Number.NaN, "x", null])(
  "toPixels refuses %s, which no byte is rounded to",
  (value) => {
    const values = Array(784).fill(0).with(5, value);
    expect(() => toPixels(values, "0.json")).toThrow(
      `0.json: value 5 is ${value}, which is no byte divided by 255`,
    );
  },
);

test.each([[undefined], [[]], [Array(783).fill(0)]])(
  "toPixels refuses data that are no array of 784 values an image (%#)",
  (values) => {
    expect(() => toPixels(values, "0.json")).toThrow(
      '0.json: expected a "data" array of 784 values an image',
    );
  },
);

test("loadDigits falls back to the embedded digits and says so", async () => {
  const loaded = await loadDigits("/there/is/no/such/folder");
  expect(hash(loaded.train)).toBe(hash(train));
  expect(loaded.source).toMatchObject({ kind: "embedded", train: 8000, test: 2000 });
  expect(loaded.source.licence).toContain("CC BY-SA 3.0");
});
