import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { png } from "../../src/site/png.js";
import { SHARE_PICTURE, sharePicture } from "../../src/site/share-picture.js";

test("a picture is written as PNG: its size, and each row after the filter that it has none of", () => {
  const file = png(2, 1, Uint8Array.of(255, 0, 0, 0, 0, 255));
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2, 1]);
  expect(file.readUInt32BE(file.length - 4)).toBe(0xae426082); // the checksum that every end has
  const at = file.indexOf("IDAT");
  const data = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  expect([...data]).toEqual([0, 255, 0, 0, 0, 0, 255]);
});

test("the picture beside a shared link has the size that pages say", () => {
  const file = sharePicture();
  expect(file.readUInt32BE(16)).toBe(SHARE_PICTURE.width);
  expect(file.readUInt32BE(20)).toBe(SHARE_PICTURE.height);
});
