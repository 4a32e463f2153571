import { mean } from "../../nn/mean.js";
import type { Run } from "../run/run.js";
import { SETTINGS, type Settings } from "../settings/settings.js";

/** What was found inside a network, over some of the test digits. */
export interface Evidence {
  /** The largest standard deviation, over the digits, of the probability that a class is given. */
  variation: number;
  /** The share of units that give 0 for all of the digits, for each ReLU from the first. */
  dead: readonly number[];
}

/** What is wrong with a run, each with what was measured. */
export type Diagnosis =
  /** The first loss is so far above log 10 that the logits of a digit lie at least `spread` apart on average. */
  | { code: "too-large"; loss: number; spread: number }
  /** The loss left the numbers; `last` is the last finite one. */
  | { code: "overflowed"; batch: number; last: number | null }
  /** The loss climbed to `peak` at a batch, and since then it has never been better than guessing. */
  | { code: "climbed"; first: number; peak: number; batch: number }
  /** The loss has stayed at log 10 for so many whole epochs, and the network answers every digit alike. */
  | { code: "stuck"; epochs: number; dead: readonly number[]; first: number };

/** The loss of a network that can only guess one of ten digits. */
const GUESSING = Math.log(10);

/** A first loss this many times that of guessing is far above it; He's networks begin within 1.5 times. */
const FAR = 3;

/** A loss that climbed to so many times where it began, or that of guessing, has left the valley. */
const CLIMB = 5;

/** A loss is at log 10 if it is within these shares of it: mean losses of batches waver about it. */
const NEAR = [0.97, 1.1] as const;

/** Over how many batches the present loss is averaged. */
const WINDOW = 20;

/** A network answers every digit alike if the probability of a class varies by no more than this between digits. */
const ALIKE = 0.005;

type Course = Pick<Run, "losses" | "batches" | "problem">;

/**
 * What is wrong with a run, as far as its losses show it, and where they raise a suspicion what was found inside.
 * null for a run that nothing is known to be wrong with.
 */
export function diagnose(run: Course, evidence: Evidence | null): Diagnosis | null {
  return overflowed(run) ?? stuck(run, evidence) ?? climbed(run.losses) ?? tooLarge(run.losses);
}

/**
 * Whether the losses have stayed at log 10 for an epoch, of 20 batches at least: then a look inside can tell whether the
 * network answers every digit alike, or learns slowly.
 */
export function isAtGuessing({ losses, batches }: Pick<Run, "losses" | "batches">): boolean {
  const epoch = Math.max(batches ?? Number.POSITIVE_INFINITY, WINDOW);
  if (losses.length < epoch) return false;
  const last = losses.slice(-epoch);
  return isNear(mean(last)) && isNear(mean(last.slice(-WINDOW)));
}

function isNear(loss: number): boolean {
  return loss > NEAR[0] * GUESSING && loss < NEAR[1] * GUESSING;
}

/**
 * What to begin again with after a diagnosis: with He's parameters where the first ones were too large, else with a
 * tenth of the learning rate.
 */
export function wayOut(
  diagnosis: Diagnosis,
  { initialisation, learningRate }: Pick<Settings, "initialisation" | "learningRate">,
): Partial<Settings> {
  const isTooLarge = diagnosis.code === "too-large" || diagnosis.code === "stuck";
  if (isTooLarge && initialisation === "article") return { initialisation: "he" };
  const tenth = Number((learningRate / 10).toPrecision(6));
  return { learningRate: Math.max(SETTINGS.learningRate.min, tenth) };
}

function overflowed({ problem, losses }: Course): Diagnosis | null {
  if (problem?.code !== "loss-not-finite") return null;
  return { code: "overflowed", batch: losses.length + 1, last: losses.at(-1) ?? null };
}

function stuck(run: Course, evidence: Evidence | null): Diagnosis | null {
  if (evidence === null || evidence.variation > ALIKE || !isAtGuessing(run)) return null;
  const { losses, batches } = run;
  let from = losses.length; // back to where the mean of the batches was last elsewhere
  while (from >= WINDOW && isNear(mean(losses.slice(from - WINDOW, from)))) from -= WINDOW;
  const epochs = Math.max(1, Math.floor((losses.length - from) / (batches ?? 1)));
  return { code: "stuck", epochs, dead: evidence.dead, first: losses[0]! };
}

function climbed(losses: readonly number[]): Diagnosis | null {
  const first = losses[0];
  if (first === undefined) return null;
  const far = CLIMB * Math.max(first, GUESSING);
  const left = losses.findIndex((loss) => loss >= far); // higher peaks may follow
  if (left < 0) return null;
  const since = losses.slice(left + 1);
  if (since.length < WINDOW) return null;
  if (mean(since.slice(-WINDOW)) < NEAR[0] * GUESSING) return null;
  const peak = losses.reduce((a, b) => Math.max(a, b));
  return { code: "climbed", first, peak, batch: losses.indexOf(peak) + 1 };
}

/** A first loss L says that −log p is L on average: the logits of a digit lie L − log 10 apart at least. */
function tooLarge(losses: readonly number[]): Diagnosis | null {
  const first = losses[0];
  if (first === undefined || first < FAR * GUESSING) return null;
  const isBetterNow = mean(losses.slice(-WINDOW)) < NEAR[0] * GUESSING;
  return isBetterNow ? null : { code: "too-large", loss: first, spread: first - GUESSING };
}
