import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { loadDigits } from "../../data/digits.js";
import { officialFolder, readOfficial } from "../../data/official.js";
import { writeImages, writeLabels } from "../../src/digits/index.js";

const images = Uint8Array.from({ length: 3 * 784 }, (_, i) => i % 256);
const files = {
  "train-images-idx3-ubyte.gz": writeImages(images),
  "train-labels-idx1-ubyte.gz": writeLabels(Uint8Array.of(7, 0, 9)),
  "t10k-images-idx3-ubyte.gz": writeImages(images.subarray(784)),
  "t10k-labels-idx1-ubyte.gz": writeLabels(Uint8Array.of(1, 2)),
};

/** A folder for one test that holds the given files, gzipped. */
async function folderOf(contents: Record<string, Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "unfold-official-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, bytes] of Object.entries(contents)) {
    await writeFile(join(folder, name), gzipSync(bytes));
  }
  return folder;
}

test("readOfficial reads the four files, as many digits as their headers say", async () => {
  const official = await readOfficial(await folderOf(files));
  expect(official).toEqual({
    train: { images, labels: Uint8Array.of(7, 0, 9), count: 3 },
    test: { images: images.subarray(784), labels: Uint8Array.of(1, 2), count: 2 },
  });
});

test("readOfficial is undefined when none of the files is there", async () => {
  expect(await readOfficial(await folderOf({}))).toBeUndefined();
  expect(await readOfficial("/there/is/no/such/folder")).toBeUndefined();
});

test("readOfficial names the files that are missing when some are there", async () => {
  const { "train-labels-idx1-ubyte.gz": _, "t10k-images-idx3-ubyte.gz": __, ...rest } = files;
  const folder = await folderOf(rest);
  await expect(readOfficial(folder)).rejects.toThrow(
    `${folder} holds only a part of the official digits; ` +
      "missing: train-labels-idx1-ubyte.gz, t10k-images-idx3-ubyte.gz.",
  );
});

test("readOfficial names a damaged file", async () => {
  const folder = await folderOf(files);
  const path = join(folder, "t10k-images-idx3-ubyte.gz");
  await writeFile(path, gzipSync(images).subarray(0, 100));
  await expect(readOfficial(folder)).rejects.toThrow(`${path}: the gzip is corrupt or cut off`);
});

test("officialFolder is MNIST_DIR, or else data/mnist of the project", () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  vi.stubEnv("MNIST_DIR", tmpdir());
  expect(officialFolder()).toBe(tmpdir());
  vi.stubEnv("MNIST_DIR", "");
  expect(officialFolder()).toBe(join(import.meta.dirname, "../../data/mnist"));
});

test("loadDigits prefers the official files and says so", async () => {
  const { train, test, source } = await loadDigits(await folderOf(files));
  expect([train.count, test.count]).toEqual([3, 2]);
  expect(source).toMatchObject({ kind: "official", train: 3, test: 2 });
});
