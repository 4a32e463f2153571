import { loadPart } from "../../files/index.js";
import { TrainingError } from "../../training/problem.js";
import { keptDigits } from "../../training/store/digits-store.js";
import type { SavedRuns } from "../../training/store/index.js";
import { download, fileNameOf } from "../../ui/dom/file.js";

/**
 * Gives a saved run as a file: all of its checkpoints, and the reader's own digits that it learned from, where they are kept.
 * Fails where the run is no longer saved.
 */
export async function saveRun(id: string, saved: SavedRuns): Promise<void> {
  const { writeRunFile } = await loadPart(() => import("../../training/files/index.js"));
  const run = await saved.run(id);
  if (run === null) throw new TrainingError({ code: "no-run" });
  const places = await saved.checkpoints(id);
  const found = await Promise.all(places.map((batches) => saved.checkpoint(id, batches)));
  const checkpoints = found.filter((checkpoint) => checkpoint !== null);
  const digits = await keptDigits(run.digits?.checksum ?? null);
  download(
    `${fileNameOf(run.name)}.run.zip`,
    writeRunFile({ run, checkpoints, digits }),
    "application/zip",
  );
}
