import type { Learner, Parameters } from "./learner.js";
import { architectureOf } from "./network-with.js";
import { openLearner } from "./open-learner.js";
import { defaultSettings } from "./settings.js";

/** The fastest learner that this machine can run, with these parameters, to be asked or taught further. */
export function parametersLearner(parameters: Parameters): Learner {
  const learner = openLearner({ ...defaultSettings(), ...architectureOf(parameters) });
  learner.restore(parameters, learner.velocities);
  return learner;
}
