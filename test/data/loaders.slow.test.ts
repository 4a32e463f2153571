import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { loadDigits } from "../../data/digits.js";
import { type Digits, readDigits } from "../../src/digits/index.js";

const root = join(import.meta.dirname, "../..");

/** What the loader docs/data/<name>.ts writes, with no official digits to be found. */
async function load(name: string): Promise<Uint8Array> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", join("docs/data", `${name}.ts`)],
    {
      cwd: root,
      env: { ...process.env, MNIST_DIR: join(root, "test/data") },
      encoding: "buffer",
      maxBuffer: 2 ** 26,
    },
  );
  return stdout;
}

/** toEqual takes many seconds over millions of bytes. */
function expectSame(found: Digits, expected: Digits) {
  expect(found.count).toBe(expected.count);
  expect(Buffer.compare(found.images, expected.images)).toBe(0);
  expect(Buffer.compare(found.labels, expected.labels)).toBe(0);
}

test("the loaders write the digits as gzipped IDX, and their source as JSON", async () => {
  const expected = await loadDigits(join(root, "test/data"));
  const names = ["train-images", "train-labels", "test-images", "test-labels"];
  const files = await Promise.all(names.map((name) => load(`${name}.idx.gz`)));
  for (const file of files) expect([...file.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  const [trainImages, trainLabels, testImages, testLabels] = files;
  const train = { images: trainImages!, labels: trainLabels! };
  const test = { images: testImages!, labels: testLabels! };
  expectSame(await readDigits(train, { images: names[0]!, labels: names[1]! }), expected.train);
  expectSame(await readDigits(test, { images: names[2]!, labels: names[3]! }), expected.test);
  expect(JSON.parse(new TextDecoder().decode(await load("digits.json")))).toEqual(expected.source);
});
