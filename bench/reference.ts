import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Stage } from "../src/training/index.js";

/**
 * Images a second of NumPy on one thread, as our worker has one; null where there is no python3 with NumPy.
 * `article` is the article's way, and `reference` does the same with less waste, and other networks too.
 */
export function numpyImagesPerSecond(
  script: "article" | "reference",
  images: number,
  runs: number,
  other?: { dtype: "float32" | "float64"; stages: readonly Stage[] },
): number | null {
  const path = fileURLToPath(new URL(`${script}.py`, import.meta.url));
  const network = other === undefined ? [] : [other.dtype, JSON.stringify(other.stages)];
  const options = [String(images), String(runs), ...network];
  const { status, stdout } = spawnSync("python3", [path, ...options], {
    encoding: "utf8",
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  return status === 0 ? JSON.parse(stdout).imagesPerSecond : null;
}
