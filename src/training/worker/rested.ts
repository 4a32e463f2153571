import { isUnderWay } from "../run/run.js";
import type { Training } from "./client.js";

/** Resolves when a training that was told to pause rests, or is over: its worker has told of its last batches then. */
export async function rested(training: Pick<Training, "onReport">): Promise<void> {
  let stop = () => {};
  await new Promise<void>((resolve) => {
    stop = training.onReport((run) => {
      if (!isUnderWay(run)) resolve();
    });
  });
  stop();
}
