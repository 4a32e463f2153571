import type { Rule } from "./learner.js";
import type { Settings } from "./settings.js";

/** How much of the last step goes on, where there is momentum. */
const MOMENTUM = 0.9;

/** The rule of the update after batch `batch` of `epoch`, both counted from 1. */
export function ruleAt(settings: Settings, epoch: number, batch: number, batches: number): Rule {
  const { optimiser, weightDecay } = settings;
  return {
    learningRate: learningRateAt(settings, epoch, batch, batches),
    momentum: optimiser === "plain" ? 0 : MOMENTUM,
    nesterov: optimiser === "nesterov",
    weightDecay,
  };
}

/**
 * The learning rate of an update. During w epochs of warm-up it rises in equal steps to η; then it stays
 * there, or falls along half a cosine (Loshchilov & Hutter 2017), to reach 0 when the run is over:
 *
 *   η · (1 + cos(π · t)) / 2,  t from 0 after the warm-up to 1 at the end
 */
function learningRateAt(
  { learningRate, schedule, warmUp, epochs }: Settings,
  epoch: number,
  batch: number,
  batches: number,
): number {
  const done = (epoch - 1) * batches + batch - 1;
  const rising = warmUp * batches;
  if (done < rising) return (learningRate * (done + 1)) / rising;
  if (schedule === "constant") return learningRate;
  const t = (done - rising) / (epochs * batches - rising);
  return (learningRate * (1 + Math.cos(Math.PI * t))) / 2;
}
