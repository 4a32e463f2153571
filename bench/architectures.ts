import type { Digits } from "../src/digits/index.js";
import { defaultSettings, stagesOf } from "../src/training/index.js";
import { supportedKernel } from "../src/training/kernel/support.js";
import { openChromium } from "./chromium.js";
import { median } from "./measure.js";
import { numpyImagesPerSecond } from "./reference.js";
import { ARCHITECTURES, trainingSpeed } from "./training-speed.js";

/** A network's images a second, here and in NumPy, and how many times as fast it is here: medians over the rounds. */
export interface ArchitectureSpeed {
  name: string;
  place: string;
  here: number;
  numpy: Record<Dtype, number>;
  times: Record<Dtype, number>;
}

const DTYPES = ["float64", "float32"] as const;
type Dtype = (typeof DTYPES)[number];

/**
 * How fast other architectures are trained, in Chromium, or in Node where there is none, each beside the same network in
 * NumPy on one thread. In each round all take turns. null where there is no NumPy.
 */
export async function measureArchitectures(
  digits: Digits,
  {
    batch,
    runs,
    rounds,
    milliseconds,
  }: Record<"batch" | "runs" | "rounds" | "milliseconds", number>,
): Promise<ArchitectureSpeed[] | null> {
  const chromium = await openChromium(digits);
  const backend = chromium === null ? supportedKernel() : "relaxed";
  const place = `${backend === "relaxed" ? "relaxed SIMD" : "SIMD"}, ${chromium ? "Chromium" : "Node"}`;
  const found: ArchitectureSpeed[] = [];
  for (const [name, architecture] of Object.entries(ARCHITECTURES)) {
    const contender = { backend: backend ?? "typescript", architecture } as const;
    const stages = stagesOf({ ...defaultSettings(), ...architecture });
    const here: number[] = [];
    const numpy: Record<Dtype, number[]> = { float64: [], float32: [] };
    for (let round = 0; round < rounds; round++) {
      here.push(
        chromium === null
          ? trainingSpeed(contender, digits, milliseconds)
          : await chromium.speed(contender, milliseconds),
      );
      for (const dtype of DTYPES) {
        const speed = numpyImagesPerSecond("reference", batch, runs, { dtype, stages });
        if (speed === null) return null;
        numpy[dtype].push(speed);
      }
    }
    const each = (of: (dtype: Dtype) => number) => ({
      float64: of("float64"),
      float32: of("float32"),
    });
    found.push({
      ...{ name, place, here: median(here) },
      numpy: each((dtype) => median(numpy[dtype])),
      times: each((dtype) => median(here.map((speed, i) => speed / numpy[dtype][i]!))),
    });
  }
  await chromium?.close();
  return found;
}
