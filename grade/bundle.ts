import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * Bundles the worker thread's code into a file, since Node cannot run TypeScript in a thread. Gives its path and
 * what removes it.
 */
export function bundleWorker(): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "unfold-grade-"));
  const outfile = join(folder, "worker.mjs");
  buildSync({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  return { file: outfile, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
