import { spawnSync } from "node:child_process";

/** Runs Python; null where there is none with NumPy, which is said, and is no excuse in CI. */
export function python(...args: string[]): string | null {
  const there = spawnSync("python3", ["-c", "import numpy"]).status === 0;
  if (there) {
    const { status, stdout, stderr } = spawnSync("python3", args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }
  const message = "python3 with NumPy was not found (Debian: apt install python3-numpy)";
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`${message}: nothing was compared with it.`);
  return null;
}
