import type { Training } from "./client.js";

/** Lets a training that is about to begin another run train, as soon as the digits are there. */
export function trainWhenReady(training: Training): void {
  const stop = training.onReport(({ status }) => {
    if (status === "loading") return;
    stop();
    if (status === "idle") training.train();
  });
}
