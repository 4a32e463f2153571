import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Images a second of the NumPy reference, or null where there is no python3 with NumPy. */
export function referenceImagesPerSecond(images: number, runs: number): number | null {
  const script = fileURLToPath(new URL("reference.py", import.meta.url));
  const { status, stdout } = spawnSync("python3", [script, String(images), String(runs)], {
    encoding: "utf8",
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" }, // one thread, as ours
  });
  return status === 0 ? JSON.parse(stdout).imagesPerSecond : null;
}
