import { problemText } from "../../training/problem.js";
import type { Run } from "../../training/run/run.js";

/** A whole number as a reader likes it: 8,000. */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** A share in percent, exact to a hundredth: 0.9265 → 92.65 %. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** Where a run stands, in a sentence or two that change once an epoch, not at each batch. */
export function describeTraining(
  run: Pick<
    Run,
    "status" | "trainingImages" | "testImages" | "epoch" | "batch" | "accuracies" | "problem"
  >,
): string {
  const last = run.accuracies.at(-1);
  const result =
    last === undefined
      ? null
      : `After epoch ${last.epoch}, ${percent(last.accuracy)} of all ${count(last.count)} test digits are right.`;
  switch (run.status) {
    case "loading":
      return "Loading the digits.";
    case "idle":
      return `Ready: ${count(run.trainingImages ?? 0)} digits to learn from, ${count(run.testImages ?? 0)} to be tested with.`;
    case "paused":
      return [`Paused in epoch ${run.epoch}, after batch ${run.batch}.`, result].join(" ").trim();
    case "finished":
      return [`Finished, after ${run.epoch} epochs.`, result].join(" ").trim();
    case "stopped":
      return run.problem === null ? "Stopped." : problemText(run.problem);
    case "failed":
      return `${run.problem === null ? "Something went wrong." : problemText(run.problem)} Reset begins again.`;
    default:
      return result ?? "Training. The test digits are asked after the first epoch.";
  }
}

const BACKENDS = {
  relaxed: "WebAssembly with relaxed SIMD",
  simd: "WebAssembly with SIMD",
  typescript: "TypeScript: this browser has no WebAssembly SIMD",
};

/** What computes, in words. */
export function describeBackend({ backend }: Pick<Run, "backend">): string {
  return backend === null ? "–" : BACKENDS[backend];
}

/** How far the epoch has come, as a share, with its words. */
export function describeProgress({
  status,
  epoch,
  batch,
  batches,
  evaluation,
}: Pick<Run, "status" | "epoch" | "batch" | "batches" | "evaluation">): {
  done: number;
  words: string;
} {
  if (status === "evaluating") {
    const { seen, count } = evaluation ?? { seen: 0, count: 1 };
    return { done: seen / count, words: `Epoch ${epoch}: asking the test digits` };
  }
  const words =
    batches === null ? `Epoch ${epoch}` : `Epoch ${epoch}: batch ${batch} of ${batches}`;
  return { done: batches === null ? 0 : batch / batches, words };
}

/** After how many images a share of the test digits was first right, in words. */
export function describeReaching(
  share: number,
  { accuracies, trainingImages }: Pick<Run, "accuracies" | "trainingImages">,
): string {
  const first = accuracies.find(({ accuracy }) => accuracy >= share);
  if (first === undefined || trainingImages === null) return "not yet";
  return `after ${count(first.epoch * trainingImages)} images, in epoch ${first.epoch}`;
}
