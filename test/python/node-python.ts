import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readPacked } from "../../pyodide/packed.js";
import type { Interpreter } from "../../src/python/index.js";
import { openPython } from "../../src/python/worker/open-python.js";
import type { Pyodide } from "../../src/python/worker/pyodide.js";

/** The packed Python in Node, without the frame and the worker that a page has around it. */
export async function startInNode(): Promise<Interpreter> {
  const files = unzipSync(readPacked()!);
  const folder = mkdtempSync(join(tmpdir(), "unfold-python-"));
  try {
    for (const [path, bytes] of Object.entries(files))
      if (path.startsWith("pyodide/"))
        writeFileSync(join(folder, path.slice("pyodide/".length)), bytes);
    const { loadPyodide } = createRequire(import.meta.url)(join(folder, "pyodide.js"));
    const python = openPython((await loadPyodide({ indexURL: folder })) as Pyodide, files);
    return { ask: async (request) => python.answer(request), end: () => {} };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
