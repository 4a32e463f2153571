import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, type Zippable } from "fflate";
import type { Language } from "../../src/language/language.js";
import { bundle, WORKER_FILE } from "../bundle.js";
import { zipped } from "../zip.js";

/** The version of Node that is installed where Gradescope grades. */
const NODE = "20.20.2";

const SETUP = `#!/usr/bin/env bash
set -e
apt-get update && apt-get install -y curl xz-utils
curl -fsSL https://nodejs.org/dist/v${NODE}/node-v${NODE}-linux-x64.tar.xz | tar -xJ -C /usr/local --strip-components 1
`;

const run = (language: Language) => `#!/usr/bin/env bash
cd /autograder
KEY=""
if [ -f source/key.json ]; then KEY="--key source/key.json"; fi
node source/grade.mjs submission $KEY --results results/results.json --language ${language} --out /tmp/grades.csv
# What must be graded again is said in the results; they are there all the same.
test -f results/results.json
`;

/**
 * Writes the archive that Gradescope takes as an autograder: the grader in two files, which need Node and nothing else, the
 * key, and the two scripts that Gradescope calls. Students read their feedback in the language.
 *
 * https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export async function writeAutograder(
  out: string,
  key: string | undefined,
  language: Language,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "unfold-autograder-"));
  try {
    await bundle("grade.ts", join(folder, "grade.mjs"));
    await bundle("worker.ts", join(folder, WORKER_FILE));
    const script = (text: string): Zippable[string] => [
      strToU8(text),
      { attrs: 0o755 << 16, os: 3 },
    ];
    const files: Zippable = {
      "setup.sh": script(SETUP),
      run_autograder: script(run(language)),
      "grade.mjs": readFileSync(join(folder, "grade.mjs")),
      [WORKER_FILE]: readFileSync(join(folder, WORKER_FILE)),
      ...(key === undefined ? {} : { "key.json": readFileSync(key) }),
    };
    writeFileSync(out, zipped(files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
