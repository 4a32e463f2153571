import type { Settings } from "../settings/settings.js";

/** How one update is made. */
export interface UpdateRule {
  /** η, above 0. */
  learningRate: number;
  /** μ: how much of the last step goes on; 0 for plain gradient descent. */
  momentum: number;
  /** Whether the step looks ahead along the momentum. */
  nesterov: boolean;
  /** λ: how much weights, not biases, are drawn towards 0. */
  weightDecay: number;
}

/** μ, where there is momentum. */
const MOMENTUM = 0.9;

/** Throws RangeError unless the rule can be followed: η above 0, μ from 0 to below 1, λ from 0. */
export function checkUpdateRule({ learningRate, momentum, weightDecay }: UpdateRule): void {
  const isGood =
    learningRate > 0 &&
    Number.isFinite(learningRate) &&
    momentum >= 0 &&
    momentum < 1 &&
    weightDecay >= 0 &&
    Number.isFinite(weightDecay);
  if (isGood) return;
  throw new RangeError(
    "update: learningRate must be above 0, momentum from 0 to below 1 and weightDecay from 0, " +
      `got ${learningRate}, ${momentum} and ${weightDecay}`,
  );
}

/** The rule of the update after batch `batch` of `epoch`, both counted from 1. */
export function updateRuleAt(
  settings: Settings,
  epoch: number,
  batch: number,
  batches: number,
): UpdateRule {
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
