import { spawn } from "node:child_process";

/**
 * Runs Framework's command `observable` with telemetry off; resolves to its exit code.
 * It is started through npm's scripts, which put it and `tsx`, which runs the loaders, on the PATH.
 */
export function observable(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("observable", args, {
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true" },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
