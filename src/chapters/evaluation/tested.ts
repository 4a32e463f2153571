import type { Digits } from "../../digits/index.js";
import {
  type Answers,
  answersTo,
  type ClassificationReport,
  type ConfusionMatrix,
  classificationReport,
  confusionMatrix,
} from "../../training/evaluation/index.js";
import { defaultSettings } from "../../training/index.js";
import { openLearner, trainedLearner } from "../../training/kernel/open-learner.js";
import type { Arrival } from "../../training/store/chosen-network.js";
import type { TestDigits } from "../../training/store/network-digits.js";

/** A network's answers to digits, and what they come to. */
export interface Tested {
  readonly digits: Digits;
  readonly names: readonly string[];
  readonly answers: Answers;
  readonly matrix: ConfusionMatrix;
  readonly report: ClassificationReport;
  /** The class of which the largest share is missed, by its number; null where no trained network was asked. */
  readonly missed: { readonly place: number; readonly share: number } | null;
}

/**
 * Asks a network about all of these digits; about none where there is no network. Until links have a name for it, it is
 * untrained.
 */
export async function tested(
  { network, address }: Pick<Arrival, "network" | "address">,
  { digits: all, classes: names }: TestDigits,
): Promise<Tested> {
  const learner = network === null ? null : trainedLearner(network);
  const digits = learner === null ? NONE : all;
  const answers = await answersTo(digits, learner ?? openLearner(defaultSettings()));
  const matrix = confusionMatrix(digits.labels, answers.answers, names.length);
  const report = classificationReport(matrix);
  const recalls = report.classes.map(({ recall, support }) => (support === 0 ? 1 : recall));
  const lowest = Math.min(...recalls);
  const missed = address === null ? null : { place: recalls.indexOf(lowest), share: 1 - lowest };
  return { digits, names, answers, matrix, report, missed };
}

const NONE: Digits = { images: new Uint8Array(), labels: new Uint8Array(), count: 0 };
