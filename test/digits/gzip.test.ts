import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzip } from "../../src/digits/index.js";

const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251);
const packed = new Uint8Array(gzipSync(bytes));

test("gunzip unpacks what gzip packed", async () => {
  expect(await gunzip(packed, "a.gz")).toEqual(bytes);
});

test("gunzip returns bytes that are not gzipped as they are", async () => {
  expect(await gunzip(bytes, "a.gz")).toBe(bytes);
  const nothing = new Uint8Array(0);
  expect(await gunzip(nothing, "a.gz")).toBe(nothing);
});

test.each([
  ["cut off in the data", packed.slice(0, packed.length >> 1)],
  ["cut off after the first two bytes", packed.slice(0, 2)],
  ["without its checksum", packed.slice(0, -8)],
  ["with a wrong checksum", packed.with(packed.length - 8, packed[packed.length - 8]! ^ 1)],
  ["with a damaged body", packed.slice().fill(255, 50, 60)],
])("gunzip names the file when the gzip is %s", async (_, damaged) => {
  await expect(gunzip(damaged, "a.gz")).rejects.toThrow("a.gz: the gzip is corrupt or cut off");
});
