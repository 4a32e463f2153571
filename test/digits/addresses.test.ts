import { expect, test } from "vitest";
import { digitsAddresses } from "../../src/digits/addresses.js";

test("a page's four files become the addresses of what to train on and what to test with", async () => {
  const file = (name: string) => ({ url: async () => `./_file/${name}` });
  expect(
    await digitsAddresses([file("train-i"), file("train-l")], [file("test-i"), file("test-l")]),
  ).toEqual({
    train: { images: "./_file/train-i", labels: "./_file/train-l" },
    test: { images: "./_file/test-i", labels: "./_file/test-l" },
  });
});
