import { kernelLearner } from "./kernel/kernel-learner.js";
import { supportedKernel } from "./kernel/support.js";
import type { Learner } from "./learner.js";
import { firstLearner } from "./run.js";
import type { Settings } from "./settings.js";

/** The first parameters that the settings ask for, in the fastest learner that this machine can run. */
export function openLearner(settings: Settings): Learner {
  const backend = supportedKernel();
  const specification = firstLearner(settings);
  return backend === null ? specification : kernelLearner(backend, settings, specification.params);
}
