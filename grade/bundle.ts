import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a bundle of the worker is called where the grader itself stands bundled. */
export const WORKER_FILE = "worker.mjs";

/**
 * The worker thread's code in one file, since Node cannot run TypeScript in a thread: the one beside a bundled grader, or
 * else one made for the occasion. Gives its path and what removes it.
 */
export async function bundledWorker(): Promise<{ file: string; remove: () => void }> {
  const beside = fileURLToPath(new URL(WORKER_FILE, import.meta.url));
  if (existsSync(beside)) return { file: beside, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), "unfold-grade-"));
  const file = join(folder, WORKER_FILE);
  await bundle("worker.ts", file);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes one of the grader's modules into one file, with all that it imports but esbuild and the browser's driver. */
export async function bundle(module: string, outfile: string): Promise<void> {
  const { buildSync } = await import("esbuild"); // a bundled grader has none, and needs none
  buildSync({
    entryPoints: [fileURLToPath(new URL(module, import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["esbuild", "playwright-core"],
    // Packages written for require find it.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "error",
  });
}
