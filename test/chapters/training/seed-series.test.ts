import { expect, test } from "vitest";
import { SeedSeries } from "../../../src/chapters/training/seed-series.js";
import {
  defaultSettings,
  newRun,
  type Run,
  type RunStatus,
  type Training,
} from "../../../src/training/index.js";

function series() {
  let run: Run = newRun(defaultSettings());
  const listeners = new Set<(run: Run) => void>();
  const trained: number[] = [];
  const seeds: (number | null)[] = [];
  const training = {
    reset(settings: Run["settings"]) {
      run = newRun(settings);
    },
    train: () => trained.push(run.settings.seed),
    onReport(listener: (run: Run) => void) {
      listener(run);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Training;
  const made = SeedSeries(training, {
    settingsOf: (seed) => ({ ...defaultSettings(), seed }),
    onBegin: () => {},
    onSeed: (place) => seeds.push(place?.seed ?? null),
  });
  const go = (status: RunStatus) => {
    run = { ...run, status };
    for (const listener of [...listeners]) listener(run);
    made.follow(run);
  };
  return { ...made, trained, seeds, go };
}

test("five seeds are trained one after the other, each when the one before is over", () => {
  const { start, trained, seeds, go } = series();
  start(3);
  for (let i = 0; i < 5; i++)
    for (const status of ["idle", "training", "finished"] as const) go(status);
  expect(trained).toEqual([3, 4, 5, 6, 7]);
  expect(seeds).toEqual([3, 4, 5, 6, 7, null]);
});

test("a run whose loss leaves the numbers does not end the series, a failure does", () => {
  const { start, seeds, go } = series();
  start(1);
  for (const status of ["idle", "training", "stopped", "idle", "failed"] as const) go(status);
  expect(seeds).toEqual([1, 2, null]);
});

test("a series that is stopped lets no other run follow", () => {
  const { start, stop, trained, seeds, go } = series();
  start(1);
  go("idle");
  stop();
  go("finished");
  expect(trained).toEqual([1]);
  expect(seeds).toEqual([1, null]);
});
