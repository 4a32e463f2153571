import type { Files, Pyodide } from "./pyodide.js";

/** Where Pyodide believes that it comes from. Nothing is at this address: the worker answers for it. */
const ADDRESS = "https://python.invalid/";

/** How much memory Python may take, in bytes. */
export const MOST_MEMORY = 512 * 2 ** 20;

const PAGE_BYTES = 2 ** 16;

declare function importScripts(address: string): void;

/** Starts Python in a worker that can fetch nothing, from files that it was given. */
export async function startPyodide(files: Files): Promise<Pyodide> {
  limitMemory();
  globalThis.fetch = async (address) => {
    const name = String(address).slice(ADDRESS.length);
    const bytes = files[`pyodide/${name}`];
    if (bytes === undefined) throw new TypeError(`there is no file ${name}`);
    const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
  };
  for (const name of ["pyodide.js", "pyodide.asm.js"]) {
    const script = new Blob([new Uint8Array(files[`pyodide/${name}`]!)], {
      type: "text/javascript",
    });
    importScripts(URL.createObjectURL(script)); // each gives the worker one function
  }
  const { loadPyodide } = globalThis as unknown as {
    loadPyodide: (options: { indexURL: string }) => Promise<Pyodide>;
  };
  return loadPyodide({ indexURL: ADDRESS });
}

/** Python's memory is made with a lower maximum than it asks for: what would need more is refused, as MemoryError. */
function limitMemory(): void {
  const { Memory } = WebAssembly;
  WebAssembly.Memory = class extends Memory {
    constructor(asked: WebAssembly.MemoryDescriptor) {
      const most = MOST_MEMORY / PAGE_BYTES;
      super({ ...asked, maximum: Math.min(asked.maximum ?? most, most) });
    }
  };
}
