import { expect, test } from "vitest";
import { defaultSettings, newRun, type Run, type Training } from "../../../src/training/index.js";
import { trainSideBySide } from "../../../src/training/worker/side-by-side.js";

/** A run that learns one batch whenever `go` is called, if it has been told to and is not yet where it was told to rest. */
function fakeTraining() {
  let listener = (_: Run) => {};
  let run = newRun(defaultSettings());
  const change = (next: Partial<Run>) => {
    run = { ...run, ...next };
    listener(run);
  };
  let goal = 0;
  let commands = 0;
  const command = (next: number) => {
    goal = next;
    commands += 1;
  };
  const training: Training = {
    get run() {
      return run;
    },
    source: { train: { images: "", labels: "" }, test: { images: "", labels: "" } },
    onUpdate(next) {
      listener = next;
      next(run);
      return () => {};
    },
    onReport: () => () => {},
    train: () => command(Number.POSITIVE_INFINITY),
    trainUntil: (until) => command(until),
    step: () => command(run.losses.length + 1),
    pause: () => command(0),
    reset: (settings) => change(newRun(settings)),
    resume: () => {},
    close: () => {},
  };
  return {
    training,
    change,
    commands: () => commands,
    go(): void {
      const learned = run.losses.length + 1;
      const status = learned < goal ? "training" : "paused";
      if (learned <= goal) change({ status, losses: [...run.losses, 1] });
      else if (run.status === "training") change({ status });
    },
  };
}

function pair() {
  const runs = [fakeTraining(), fakeTraining()] as const;
  const both = trainSideBySide(runs.map(({ training }) => training));
  for (const run of runs) run.change({ status: "idle" });
  const counts = () => runs.map(({ training }) => training.run.losses.length);
  return { runs, both, counts };
}

test("a run that is far ahead waits for the other", () => {
  const { runs, both, counts } = pair();
  both.train();
  runs[1].go();
  for (let i = 0; i < 200; i++) runs[0].go();
  expect(counts()[0]! - counts()[1]!).toBeLessThan(30);
  expect(both.status).toBe("training");
  for (let i = 0; i < 200; i++) for (const { go } of runs) go();
  expect(Math.min(...counts())).toBeGreaterThan(100);
});

test("told to learn until a batch, both rest there, however fast they are", () => {
  const { runs, both, counts } = pair();
  both.trainUntil(7);
  for (let i = 0; i < 3; i++) runs[0].go();
  for (let i = 0; i < 30; i++) for (const { go } of runs) go();
  expect(counts()).toEqual([7, 7]);
  expect(both.status).toBe("paused");
  both.train();
  for (let i = 0; i < 5; i++) for (const { go } of runs) go();
  expect(Math.min(...counts())).toBeGreaterThan(7);
});

test("after a pause the one behind catches up, and both rest level", () => {
  const { runs, both, counts } = pair();
  both.train();
  for (let i = 0; i < 9; i++) runs[0].go();
  for (let i = 0; i < 4; i++) runs[1].go();
  both.pause();
  expect(both.status).toBe("training");
  for (let i = 0; i < 20; i++) for (const { go } of runs) go();
  expect(counts()).toEqual([9, 9]);
  expect(both.status).toBe("paused");
});

test("one that is hundreds of batches behind is told once to catch up, however slow the page is", () => {
  const { runs, both, counts } = pair();
  both.train();
  runs[0].change({ status: "training", losses: Array.from({ length: 300 }, () => 1) });
  both.pause();
  for (const { go } of runs) go();
  const before = runs[1].commands();
  for (let i = 0; i < 400; i++) for (const { go } of runs) go();
  expect(counts()).toEqual([300, 300]);
  expect(runs[1].commands() - before).toBeLessThanOrEqual(1);
  expect(both.status).toBe("paused");
});

test("one that has to ask the test digits before its next batch catches up all the same", () => {
  const { runs, both, counts } = pair();
  both.train();
  for (let i = 0; i < 5; i++) runs[0].go();
  for (let i = 0; i < 4; i++) runs[1].go();
  runs[1].change({ status: "evaluating" });
  both.pause();
  for (const { go } of runs) go();
  runs[1].change({ status: "paused" });
  runs[1].change({ status: "evaluating" });
  for (let i = 0; i < 20; i++) for (const { go } of runs) go();
  expect(counts()).toEqual([5, 5]);
  expect(both.status).toBe("paused");
});

test("One batch is one batch for each, even where one answers late", () => {
  const { runs, both, counts } = pair();
  both.step();
  runs[0].go();
  both.onUpdate(() => {});
  runs[0].go();
  for (let i = 0; i < 3; i++) runs[1].go();
  expect(counts()).toEqual([1, 1]);
});

test("a run that is over does not hold up the other", () => {
  const { runs, both, counts } = pair();
  both.train();
  runs[0].go();
  runs[0].change({ status: "stopped" });
  for (let i = 0; i < 60; i++) runs[1].go();
  expect(counts()).toEqual([1, 60]);
  both.pause();
  runs[1].go();
  expect(both.status).toBe("paused");
});

test("a reset gives each run its own settings and lets both rest", () => {
  const { runs, both } = pair();
  both.train();
  both.reset([
    { ...defaultSettings(), seed: 5 },
    { ...defaultSettings(), seed: 6 },
  ]);
  expect(runs.map(({ training }) => training.run.settings.seed)).toEqual([5, 6]);
  expect(both.status).toBe("loading");
  for (const run of runs) run.change({ status: "idle" });
  expect(both.status).toBe("idle");
});
