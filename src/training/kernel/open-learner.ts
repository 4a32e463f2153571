import type { Learner, Parameters } from "../learner/learner.js";
import { firstLearner } from "../learner/network-learner.js";
import { architectureOf } from "../learner/networks.js";
import { defaultSettings, type Settings } from "../settings/settings.js";
import { kernelLearner } from "./kernel-learner.js";
import { supportedKernel } from "./support.js";

/** The first parameters that the settings ask for, in the fastest learner that this machine can run. */
export function openLearner(settings: Settings): Learner {
  const backend = supportedKernel();
  const specification = firstLearner(settings);
  return backend === null ? specification : kernelLearner(backend, settings, specification.params);
}

/** The fastest learner that this machine can run, with these parameters, to be asked or taught further. */
export function parametersLearner(parameters: Parameters): Learner {
  const learner = openLearner({ ...defaultSettings(), ...architectureOf(parameters) });
  learner.restore(parameters, learner.velocities);
  return learner;
}
