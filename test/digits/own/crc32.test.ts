import { expect, test } from "vitest";
import { crc32 } from "../../../src/digits/own/index.js";

const bytes = (text: string) => new TextEncoder().encode(text);

test("crc32 gives the check value of its standard", () => {
  expect(crc32(bytes("123456789"))).toBe("cbf43926");
  expect(crc32()).toBe("00000000");
});

test("crc32 of parts is that of their bytes in a row", () => {
  expect(crc32(bytes("1234"), bytes(""), bytes("56789"))).toBe("cbf43926");
  expect(crc32(bytes("123456788"))).not.toBe("cbf43926");
});
