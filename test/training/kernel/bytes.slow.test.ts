import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KERNEL_PATH, kernelFile } from "../../../src/site/kernel.js";

test("the kernel's bytes are what its source compiles to", async () => {
  expect(readFileSync(KERNEL_PATH, "utf8") === (await kernelFile())).toBe(true);
});
