import { formatsOf } from "../../language/format.js";
import { problemText } from "../../training/problem.js";
import type { Run } from "../../training/run/run.js";
import type { Saving } from "../../training/store/recorder.js";
import { words } from "./words/index.js";

/**
 * Where a run stands, in a sentence or two that change once an epoch, not at each batch. Of a run that rests they say
 * whether it is saved, where `saving` knows.
 */
export function describeTraining(
  run: Pick<
    Run,
    "status" | "trainingImages" | "testImages" | "epoch" | "batch" | "accuracies" | "problem"
  >,
  saving: Saving | null = null,
): string {
  const { status } = words;
  const isKept = saving === null ? null : status.kept[saving];
  const last = run.accuracies.at(-1);
  const result = last === undefined ? null : status.result(last.epoch, last.accuracy, last.count);
  const problem = run.problem === null ? null : problemText(run.problem);
  switch (run.status) {
    case "loading":
      return status.loading;
    case "idle":
      return status.ready(run.trainingImages ?? 0, run.testImages ?? 0);
    case "paused":
      return joined(status.paused(run.epoch, run.batch), isKept, result);
    case "finished":
      return joined(status.finished(run.epoch), isKept, result);
    case "stopped":
      return problem ?? status.stopped;
    case "failed":
      return status.failed(problem);
    default:
      return result ?? status.training;
  }
}

function joined(...sentences: readonly (string | null)[]): string {
  return formatsOf().running(sentences);
}

/** What computes, in words. */
export function describeBackend({ backend }: Pick<Run, "backend">): string {
  return backend === null ? "–" : words.backends[backend];
}

type Progressing = Pick<
  Run,
  "status" | "epoch" | "batch" | "batches" | "evaluation" | "arrived" | "trainingImages"
>;

/** How far the epoch has come, as a share, with its words, and how many digits, while they are still coming. */
export function describeProgress(run: Progressing): { done: number; words: string } {
  const { arrived, trainingImages } = run;
  const { done, words: stage } = describeStage(run);
  if (arrived === null || trainingImages === null) return { done, words: stage };
  return { done, words: joined(stage, words.progress.arrived(arrived, trainingImages)) };
}

function describeStage({ status, epoch, batch, batches, evaluation }: Progressing): {
  done: number;
  words: string;
} {
  if (status === "evaluating") {
    const { seen, count } = evaluation ?? { seen: 0, count: 1 };
    return { done: seen / count, words: words.progress.testing(epoch) };
  }
  return batches === null
    ? { done: 0, words: words.progress.epoch(epoch) }
    : { done: batch / batches, words: words.progress.batch(epoch, batch, batches) };
}

/** After how many images a share of the test digits was first right, as each epoch's end tells; null before. */
export function reaching(
  share: number,
  { accuracies, trainingImages }: Pick<Run, "accuracies" | "trainingImages">,
): number | null {
  const first = accuracies.find(({ accuracy }) => accuracy >= share);
  if (first === undefined || trainingImages === null) return null;
  return first.epoch * trainingImages;
}
