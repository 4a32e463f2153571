import { spawnSync } from "node:child_process";

/** The interpreters that may have NumPy, the reader's own first. */
const INTERPRETERS = ["python3", "/usr/bin/python3"];

/** Asked once: each answer takes as long as NumPy takes to load. */
const interpreter = INTERPRETERS.find(
  (path) => spawnSync(path, ["-c", "import numpy"]).status === 0,
);

/** Runs Python; null where there is none with NumPy, which is said, and is no excuse in CI. Throws what Python says. */
export function python(...args: string[]): string | null {
  if (interpreter !== undefined) {
    const { status, stdout, stderr } = spawnSync(interpreter, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }
  const message = "python3 with NumPy was not found (Debian: apt install python3-numpy)";
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`${message}: nothing was compared with it.`);
  return null;
}
