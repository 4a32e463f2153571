import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readOwnDigits } from "../../../src/digits/own/index.js";
import { python } from "../../python.js";

const folder = mkdtempSync(join(tmpdir(), "unfold-idx-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the lines of Python on the training page write files that can be read", async () => {
  const page = readFileSync("docs/training.md", "utf8");
  const code = Array.from(page.matchAll(/^```py\n([\s\S]*?)^```/gm), ([, block]) => block).find(
    (block) => block!.includes("def write_idx"),
  );
  expect(code).toBeDefined();
  const lines = [
    "import os, numpy as np",
    `os.chdir(${JSON.stringify(folder)})`,
    "images = np.arange(30 * 784).reshape(30, 28, 28) % 251",
    "labels = np.arange(30) % 10",
    code,
  ];
  if (python("-c", lines.join("\n")) === null) return;
  const file = (name: string) => new File([readFileSync(join(folder, name))], name);
  const { train, test, id } = await readOwnDigits([file("my-labels.gz"), file("my-images.gz")]);
  expect([train.count, test.count, id.name]).toEqual([25, 5, "my-images"]);
  expect(train.images.subarray(0, 784)).toEqual(
    Uint8Array.from({ length: 784 }, (_, i) => i % 251),
  );
  expect(train.labels[3]).toBe(3);
});
