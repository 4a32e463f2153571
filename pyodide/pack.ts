import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { filesIn } from "../src/site/files-in.js";

/** The files of Pyodide that a page needs, and the list of further packages, which is emptied: there are none. */
const OF_PYODIDE = ["pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip"];
const LOCK = "pyodide-lock.json";

/** What NumPy can do without: its own tests, what compiles or types other code, and modules that nothing imports. */
const LEFT_OUT = [
  /(^|\/)(tests|__pycache__|f2py|distutils|typing|testing|doc|_pyinstaller)\//,
  /\.(pyi|pxd|c|h|lib|a|ini)$/,
  /_(rational|umath|struct_ufunc|operand_flag)_tests\./,
  /\/(_simd|lapack_lite)\./,
  /(^|\/)conftest\.py$/,
];

/** One day for all files, so that the same packages make the same bytes. */
const DAY = new Date("2024-01-01T00:00:00");

/**
 * Packs Python and NumPy into one file, from the folder of Pyodide and a folder of site-packages:
 * `pyodide/…` and `site-packages/numpy/…`, with the licence of NumPy.
 */
export function packPython(pyodide: string, sitePackages: string): Uint8Array {
  const files: Zippable = {};
  for (const name of OF_PYODIDE) {
    const isPacked = name.endsWith(".zip");
    files[`pyodide/${name}`] = [readFileSync(join(pyodide, name)), { level: isPacked ? 0 : 9 }];
  }
  const { info } = JSON.parse(readFileSync(join(pyodide, LOCK), "utf8"));
  files[`pyodide/${LOCK}`] = Buffer.from(JSON.stringify({ info, packages: {} }));
  for (const path of filesIn(sitePackages).filter(isKept))
    files[`site-packages/${path}`] = readFileSync(join(sitePackages, path));
  return zipSync(files, { level: 9, mtime: DAY });
}

/** Whether a file below site-packages belongs to NumPy as it is used here. */
export function isKept(path: string): boolean {
  if (/^numpy-[^/]*\/LICENSE/.test(path)) return true;
  return path.startsWith("numpy/") && !LEFT_OUT.some((pattern) => pattern.test(path));
}
