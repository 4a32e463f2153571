import type { Run } from "../run/run.js";

/**
 * A run's history as CSV: a line a batch, with its epoch, its mean loss, and, after the batches at which
 * the test digits were asked, the share of them that was right.
 */
export function lossCsv(run: Pick<Run, "losses" | "batches" | "accuracies">): string {
  const { losses, batches, accuracies } = run;
  const measured = new Map(accuracies.map(({ batches, accuracy }) => [batches, accuracy]));
  const lines = losses.map((loss, i) => {
    const epoch = Math.ceil((i + 1) / (batches ?? losses.length));
    return [i + 1, epoch, loss, measured.get(i + 1) ?? ""].join(",");
  });
  return `${["batch,epoch,loss,test_accuracy", ...lines].join("\n")}\n`;
}
