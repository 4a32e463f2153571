import type { Learner } from "../learner/learner.js";
import { firstLearner } from "../learner/network-learner.js";
import type { TrainedNetwork } from "../learner/networks.js";
import { defaultSettings, type Settings } from "../settings/settings.js";
import { kernelLearner } from "./kernel-learner.js";
import { supportedKernel } from "./support.js";

/** The first parameters that the settings ask for, in the fastest learner that this machine can run. */
export function openLearner(settings: Settings): Learner {
  const backend = supportedKernel();
  const specification = firstLearner(settings);
  return backend === null ? specification : kernelLearner(backend, settings, specification.params);
}

/** A trained network in the fastest learner that this machine can run, to be asked or taught further. */
export function trainedLearner({ settings, parameters }: TrainedNetwork): Learner {
  const learner = openLearner({ ...defaultSettings(), ...settings });
  learner.restore(parameters, learner.velocities);
  return learner;
}
