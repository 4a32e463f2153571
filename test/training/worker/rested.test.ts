import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/training/index.js";
import { newRun, type Run, type RunStatus } from "../../../src/training/run/run.js";
import { listeners } from "../../../src/training/worker/listeners.js";
import { rested } from "../../../src/training/worker/rested.js";

/** A training whose reports the test makes. */
function training(first: RunStatus) {
  const told = listeners<Run>();
  const runIn = (status: RunStatus): Run => ({ ...newRun(defaultSettings()), status });
  let heard = 0;
  return {
    report: (status: RunStatus) => told.tell(runIn(status)),
    heard: () => heard,
    onReport(listener: (run: Run) => void) {
      const stop = told.add((run) => {
        heard++;
        listener(run);
      });
      listener(runIn(first));
      return stop;
    },
  };
}

test("a training that was told to pause rests when its worker says so, after its last batches", async () => {
  const one = training("training");
  let isRested = false;
  const resting = rested(one).then(() => {
    isRested = true;
  });
  one.report("training");
  one.report("evaluating");
  await Promise.resolve();
  expect(isRested).toBe(false);
  one.report("paused");
  await resting;
  one.report("training");
  expect(one.heard()).toBe(3); // nobody listens any more
});

test.each(["loading", "idle", "paused", "finished", "stopped", "failed"] as const)(
  "a training that is %s is not waited for",
  async (status) => {
    await rested(training(status));
  },
);
