import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { gunzip } from "../../src/digits/gzip.js";

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

test("a file of several gzips is all of them, also where a browser reads no further than the first", async () => {
  // Stored, not squeezed, so that what looks like the beginning of another gzip stands in the middle of the first.
  const misleading = Uint8Array.from([0x1f, 0x8b, 8, 0, ...bytes.subarray(0, 100)]);
  const first = new Uint8Array(gzipSync(misleading, { level: 0 }));
  const two = new Uint8Array([...first, ...packed]);
  const twice = new Uint8Array([...misleading, ...bytes]);
  expect(await gunzip(two, "a.gz")).toEqual(twice);
  const whole = globalThis.DecompressionStream;
  vi.stubGlobal(
    "DecompressionStream",
    class extends TransformStream {
      constructor() {
        let read = 0;
        const { readable, writable } = new whole("gzip");
        const writer = writable.getWriter();
        super({
          async transform(chunk: Uint8Array) {
            read += chunk.length;
            if (read > Math.max(first.length, packed.length))
              throw new TypeError("junk after the end");
            await writer.write(chunk as Uint8Array<ArrayBuffer>);
          },
          async flush(controller) {
            const unpack = async () => {
              for await (const part of readable) controller.enqueue(part);
            };
            await Promise.all([writer.close(), unpack()]);
          },
        });
      }
    },
  );
  try {
    expect(await gunzip(two, "a.gz")).toEqual(twice);
  } finally {
    vi.unstubAllGlobals();
  }
});
