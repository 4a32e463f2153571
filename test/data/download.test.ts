import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const noNetwork = `globalThis.fetch = async () => {
  throw new TypeError("fetch failed", { cause: new Error("no network") });
};`;

test("without a network npm run data says that the other digits keep working, and exits 1", async () => {
  const folder = await mkdtemp(join(tmpdir(), "unfold-download-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const run = promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--import", `data:text/javascript,${noNetwork}`, "data/download.ts"],
    { cwd: join(import.meta.dirname, "../.."), env: { ...process.env, MNIST_DIR: folder } },
  );
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      "could not be downloaded, and nothing was written. " +
        "The site keeps working with the digits that need no download.",
    ),
  });
  expect(await readdir(folder)).toEqual([]);
});
