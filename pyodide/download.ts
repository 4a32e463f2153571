// npm run python: fetches Python and NumPy for the browser to where the build looks for them.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchPackage, unpack } from "./fetch-package.js";
import { packPython } from "./pack.js";
import { NUMPY, type Pinned, PYODIDE } from "./packages.js";
import { PACKED, writePacked } from "./packed.js";

const folder = mkdtempSync(join(tmpdir(), "unfold-python-"));
try {
  const pyodide = fetched(PYODIDE, "pyodide");
  const numpy = fetched(NUMPY, "numpy");
  // The package carries the conda archive as it is.
  const [archive] = readdirSync(join(numpy, "pkg")).filter((file) => file.endsWith(".tar.gz"));
  if (archive === undefined) throw new Error(`${NUMPY.name} carries no archive`);
  unpack(join(numpy, "pkg", archive), numpy);
  const packed = packPython(pyodide, join(numpy, "lib/python3.12/site-packages"));
  writePacked(packed);
  say(`Python with NumPy is in ${PACKED}, ${megabytes(packed.length)}; the next build carries it.`);
} catch (error) {
  process.stderr.write(
    "Python could not be fetched, and nothing was written. The site keeps working without it.\n" +
      `${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetched(pinned: Pinned, into: string): string {
  say(`${pinned.name} ${pinned.version} …`);
  const { path, bytes } = fetchPackage(pinned, join(folder, into));
  say(`  ${megabytes(bytes)}, fetched and checked`);
  return path;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
