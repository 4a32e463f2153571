import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, type Zippable } from "fflate";
import { readPacked } from "../../pyodide/packed.js";
import type { Language } from "../../src/language/language.js";
import { bundle, WORKER_FILE } from "../bundle.js";
import { PAGE_SCRIPTS, pageScript } from "../python/page-scripts.js";
import { zipped } from "../zip.js";

/** The version of Node that is installed where Gradescope grades. */
const NODE = "20.20.2";

const SETUP = `#!/usr/bin/env bash
set -e
apt-get update && apt-get install -y curl xz-utils
curl -fsSL https://nodejs.org/dist/v${NODE}/node-v${NODE}-linux-x64.tar.xz | tar -xJ -C /usr/local --strip-components 1
`;

/** Debian has a browser without windows among its packages; for Ubuntu, Google has one. */
const SETUP_BROWSER = `
CHROME=https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb
apt-get install -y chromium-headless-shell ||
  { curl -fsSL -o /tmp/chrome.deb $CHROME && apt-get install -y /tmp/chrome.deb; } ||
  echo "No browser could be installed: TypeScript is graded, and work in NumPy is to be graded by hand."
`;

const run = (language: Language) => `#!/usr/bin/env bash
cd /autograder
KEY=""
if [ -f source/key.json ]; then KEY="--key source/key.json"; fi
node source/grade.mjs submission $KEY --results results/results.json --language ${language} --out /tmp/grades.csv
# What must be graded again is said in the results; they are there all the same.
test -f results/results.json
`;

/** What the driver of the browser can do without: its window for traces, its types and its own command. */
const LEFT_OUT = /^(lib\/vite|types|bin)\/|^cli\.js$|\.d\.ts$/;

/**
 * Writes the archive that Gradescope takes as an autograder: the grader in two files, which need Node and nothing else, the
 * key, and the two scripts that Gradescope calls; and where Python was fetched, it with what opens a browser for it. Students
 * read their feedback in the language. Gives whether NumPy is graded.
 *
 * https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export async function writeAutograder(
  out: string,
  key: string | undefined,
  language: Language,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "unfold-autograder-"));
  try {
    await bundle("grade.ts", join(folder, "grade.mjs"));
    await bundle("worker.ts", join(folder, WORKER_FILE));
    const script = (text: string): Zippable[string] => [
      strToU8(text),
      { attrs: 0o755 << 16, os: 3 },
    ];
    const python = await forNumPy();
    const files: Zippable = {
      "setup.sh": script(python === undefined ? SETUP : SETUP + SETUP_BROWSER),
      run_autograder: script(run(language)),
      "grade.mjs": readFileSync(join(folder, "grade.mjs")),
      [WORKER_FILE]: readFileSync(join(folder, WORKER_FILE)),
      ...(key === undefined ? {} : { "key.json": readFileSync(key) }),
      ...python,
    };
    writeFileSync(out, zipped(files));
    return python !== undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a bundled grader looks for beside itself to grade NumPy; nothing where Python was not fetched. */
async function forNumPy(): Promise<Zippable | undefined> {
  const packed = readPacked();
  if (packed === undefined) return undefined;
  const files: Zippable = { "packed/python.zip": [packed, { level: 0 }] };
  for (const name of PAGE_SCRIPTS) files[name] = strToU8(await pageScript(name));
  const driver = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  for (const file of (readdirSync(driver, { recursive: true }) as string[]).sort()) {
    const path = file.replaceAll("\\", "/");
    if (LEFT_OUT.test(path) || statSync(join(driver, file)).isDirectory()) continue;
    files[`node_modules/playwright-core/${path}`] = readFileSync(join(driver, file));
  }
  return files;
}
