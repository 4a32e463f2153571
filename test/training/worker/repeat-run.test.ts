import { expect, test } from "vitest";
import { tensor } from "../../../src/nn/index.js";
import { defaultSettings, newRun, type Run, type Training } from "../../../src/training/index.js";
import { checksumOf } from "../../../src/training/subject/network-address.js";
import { repeatRun } from "../../../src/training/worker/repeat-run.js";

const parameters = { "0.b": tensor([1], Float32Array.of(0.5)) };

/** A training that tells its one listener of each change, and remembers until which batch it was told to learn. */
function fakeTraining() {
  let run = newRun(defaultSettings());
  let listener: ((run: Run) => void) | null = null;
  const told: number[] = [];
  const training = {
    get run() {
      return run;
    },
    onUpdate(next: (run: Run) => void) {
      listener = next;
      next(run);
      return () => {
        listener = null;
      };
    },
    trainUntil: (batches: number) => void told.push(batches),
  } as Partial<Training> as Training;
  const change = (next: Partial<Run>) => {
    run = { ...run, ...next };
    listener?.(run);
  };
  return { training, change, told, isHeard: () => listener !== null };
}

const losses = (count: number) => Array.from({ length: count }, () => 1);

test("a network is trained anew to its very batch, and its parameters are compared to the last bit", async () => {
  for (const [checksum, isSame] of [
    [checksumOf(parameters), true],
    ["00000000", false],
    [null, null],
  ] as const) {
    const { training, change, told, isHeard } = fakeTraining();
    const heard: (boolean | null)[] = [];
    repeatRun(training, { batches: 3, checksum }, (same) => heard.push(same));
    expect(told).toEqual([]);
    change({ status: "idle" });
    change({ status: "training", losses: losses(2), parameters });
    change({ status: "training", losses: losses(3), parameters });
    expect([told, heard]).toEqual([[3], []]);
    change({ status: "paused" });
    expect(heard).toEqual([isSame]);
    await null;
    expect(isHeard()).toBe(false);
  }
});

test("a reader who begins another run meanwhile hears nothing of it", async () => {
  const { training, change, isHeard } = fakeTraining();
  const heard: unknown[] = [];
  repeatRun(training, { batches: 3, checksum: null }, (same) => heard.push(same));
  change({ status: "idle" });
  change({ settings: { ...defaultSettings(), seed: 9 }, status: "loading" });
  await null;
  change({ status: "paused", losses: losses(3), parameters });
  expect(heard).toEqual([]);
  expect(isHeard()).toBe(false);
});

test("a network before its first batch is there at once", () => {
  const { training, change } = fakeTraining();
  const heard: unknown[] = [];
  repeatRun(training, { batches: 0, checksum: null }, (same) => heard.push(same));
  change({ status: "idle", parameters });
  expect(heard).toEqual([null]);
});
