import { expect, test } from "vitest";
import { DigitsError } from "../../../src/digits/index.js";
import {
  type Command,
  type DigitSets,
  defaultSettings,
  firstLearner,
  imagesPerSecond,
  newRun,
  openSession,
  problemText,
  type Report,
  type Run,
  type RunStatus,
  updated,
} from "../../../src/training/index.js";
import { madeUpDigits } from "../digits.js";

const digits = { train: madeUpDigits(40), test: madeUpDigits(30) };
const settings = { ...defaultSettings(), batchSize: 20 };
const source = { train: { images: "a", labels: "b" }, test: { images: "c", labels: "d" } };
const reset = (run: number, given: Partial<typeof settings> = {}): Command => ({
  type: "reset",
  run,
  source,
  settings: { ...settings, ...given },
  from: null,
});

/** A session whose clock moves on `tick` ms at each look, and the reports that it gives, with their times. */
function open({
  tick = 10,
  load = async (): Promise<DigitSets> => digits,
  onReport = (_report: Report, _send: (command: Command) => void) => {},
} = {}) {
  let time = 0;
  const reports: Report[] = [];
  const times: number[] = [];
  const send = openSession({
    load,
    open: firstLearner,
    report: (report) => {
      reports.push(structuredClone(report));
      times.push(time);
      onReport(report, send);
    },
    now: () => {
      time += tick;
      return time;
    },
    nextTask: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const until = async (holds: (report: Report) => boolean) => {
    while (!reports.some(holds)) await new Promise((resolve) => setImmediate(resolve));
    return reports;
  };
  const state = (): Run =>
    reports.reduce((run, { update }) => updated(run, update), newRun(settings));
  return { send, until, reports, times, state };
}

const is =
  (status: RunStatus) =>
  ({ update }: Report) =>
    update.status === status;
const isReady = is("idle");
const isFailed = is("failed");
/** What the reader is told of a run's problem. */
const message = ({ problem }: Run) => (problem === null ? null : problemText(problem));

test("a reset loads the digits, tells how many there are, and rests", async () => {
  const { send, until, state } = open();
  send(reset(1));
  await until(isReady);
  expect(state()).toMatchObject({
    status: "idle",
    trainingImages: 40,
    testImages: 30,
    batches: 2,
    batch: 0,
    losses: [],
    images: 0,
  });
});

test("one step learns from exactly one batch", async () => {
  const { send, until, state } = open();
  send(reset(1));
  await until(isReady);
  send({ type: "step" });
  await until(is("paused"));
  expect(state()).toMatchObject({ status: "paused", epoch: 1, batch: 1, images: 20 });
  expect(state().losses).toHaveLength(1);
});

test("the step that ends an epoch looks at all the test digits too", async () => {
  const { send, until, state } = open();
  send(reset(1));
  await until(isReady);
  for (const images of [20, 40]) {
    send({ type: "step" });
    await until(({ update }) => update.status === "paused" && update.images === images);
  }
  expect(state().accuracies).toEqual([
    { epoch: 1, batches: 2, accuracy: expect.any(Number), count: 30 },
  ]);
});

test("training begins before the test digits have come, and waits for them where an epoch ends", async () => {
  let arrive = () => {};
  const blank = { ...digits.test, images: new Uint8Array(digits.test.images.length) };
  const arriving = new Promise<void>((resolve) => {
    arrive = () => {
      blank.images.set(digits.test.images);
      resolve();
    };
  });
  const early = open({ load: async () => ({ ...digits, test: blank, arriving }) });
  early.send(reset(1, { epochs: 2 }));
  await early.until(isReady);
  expect(early.state().testImages).toBe(30);
  early.send({ type: "train" });
  await early.until(is("evaluating"));
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
  expect(early.state()).toMatchObject({ status: "evaluating", images: 40, accuracies: [] });
  arrive();
  await early.until(is("finished"));

  const whole = open();
  whole.send(reset(1, { epochs: 2 }));
  await whole.until(isReady);
  whole.send({ type: "train" });
  await whole.until(is("finished"));
  expect(early.state().accuracies).toEqual(whole.state().accuracies);
  expect(early.state().losses).toEqual(whole.state().losses);
});

test("a run whose test digits do not come fails, also while it waits for them", async () => {
  let fail = (_error: Error) => {};
  const arriving = new Promise<void>((_, reject) => {
    fail = reject;
  });
  const { send, until, state } = open({ load: async () => ({ ...digits, arriving }) });
  send(reset(1));
  await until(isReady);
  send({ type: "train" });
  await until(is("evaluating"));
  fail(new DigitsError({ code: "download-broken-off", file: "test-images" }));
  await until(isFailed);
  expect(message(state())).toContain("test-images");
});

test("training goes on until the pause, and a pause loses nothing", async () => {
  const { send, until, reports, state } = open({
    onReport: ({ update }, send) => {
      if (update.epoch === 3 && update.status === "training") {
        send({ type: "pause" });
      }
    },
  });
  send(reset(1));
  await until(isReady);
  send({ type: "train" });
  await until(is("paused"));
  expect(state().accuracies.map(({ epoch }) => epoch)).toEqual([1, 2]);
  expect(state().losses).toHaveLength(state().images / 20);
  expect(imagesPerSecond(state())).toBeCloseTo(20 / 0.01, 6); // 20 images a tick of 10 ms
  const paused = reports.length;
  await new Promise((resolve) => setImmediate(resolve));
  expect(reports).toHaveLength(paused);
});

test.each([1, 2, 3])(
  "training until batch %i rests there, however many there were before",
  async (until) => {
    const { send, until: waitFor, state } = open();
    send(reset(1));
    await waitFor(isReady);
    send({ type: "train", until });
    await waitFor(is("paused"));
    expect(state().losses).toHaveLength(until);
    send({ type: "train", until: 5 });
    await waitFor(
      ({ update: { epoch, batch, status } }) => status === "paused" && epoch === 3 && batch === 1,
    );
    expect(state().losses).toHaveLength(5);
  },
);

test("reports come once a frame at most, and hold every loss and accuracy since the one before", async () => {
  const { send, until, reports, times, state } = open({ tick: 0.5 });
  send(reset(1, { epochs: 12 }));
  await until(isReady);
  send({ type: "train" });
  await until(is("finished"));
  const gaps = times.slice(2, -1).map((time, i) => time - times[i + 1]!); // the last one tells of the end
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(16);
  expect(reports.some(({ update }) => (update.losses ?? []).length > 2)).toBe(true);
  expect(state().losses).toHaveLength(24);
  expect(state().accuracies.map(({ epoch }) => epoch)).toEqual(
    Array.from(Array(12), (_, i) => i + 1),
  );
});

test("a finished run takes no more commands but reset", async () => {
  const { send, until, reports, state } = open();
  send(reset(1, { epochs: 1 }));
  await until(isReady);
  send({ type: "train" });
  await until(is("finished"));
  const count = reports.length;
  send({ type: "train" });
  send({ type: "step" });
  send({ type: "pause" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(reports).toHaveLength(count);
  expect(state()).toMatchObject({ status: "finished", images: 40, problem: null });
});

test("steps and training without a pause give the same losses and parameters", async () => {
  const stepped = open();
  stepped.send(reset(1));
  await stepped.until(isReady);
  for (let i = 1; i <= 3; i++) {
    stepped.send({ type: "step" });
    await stepped.until(({ update }) => update.status === "paused" && update.images === 20 * i);
  }
  const trained = open({
    onReport: ({ update }, send) => {
      if (update.images === 60 && update.status === "training") send({ type: "pause" });
    },
  });
  trained.send(reset(1));
  await trained.until(isReady);
  trained.send({ type: "train" });
  await trained.until(is("paused"));
  expect(trained.state().losses).toEqual(stepped.state().losses);
  expect(trained.state().parameters).toEqual(stepped.state().parameters);
});

test("a loss that is not finite stops the run with its reason", async () => {
  const { send, until, state } = open();
  send(reset(1, { learningRate: 1e15 }));
  await until(isReady);
  send({ type: "train" });
  await until(is("stopped"));
  expect(state().status).toBe("stopped");
  expect(message(state())).toMatch(/not a finite/);
});

test("digits that cannot be loaded are reported in the words of the error", async () => {
  const { send, until, state } = open({
    load: async () => {
      throw new RangeError("train-images.idx.gz: the magic number is 7, expected 2051");
    },
  });
  send(reset(1));
  await until(isFailed);
  expect(message(state())).toBe("train-images.idx.gz: the magic number is 7, expected 2051");
});

test("an error while training is reported, and a reset begins again", async () => {
  const { send, until, state } = open();
  send(reset(1, { seed: -1 }));
  await until(isFailed);
  expect(message(state())).toMatch(/seed/);
  send(reset(2));
  await until(isReady);
  expect(state().status).toBe("idle");
});

test("digits that arrive after another reset begin no run", async () => {
  const arrivals: (() => void)[] = [];
  const load = () => new Promise<DigitSets>((resolve) => arrivals.push(() => resolve(digits)));
  const { send, until, reports } = open({ load });
  send(reset(1));
  send(reset(2));
  arrivals[1]!();
  await until(isReady);
  arrivals[0]!();
  await new Promise((resolve) => setImmediate(resolve));
  expect(reports.map(({ update, run }) => [update.status, run])).toEqual([["idle", 2]]);
});

/** Images of which so many come at each call of `come`. */
function onTheWay() {
  let arrived = 0;
  let waiting: { count: number; resolve(): void }[] = [];
  return {
    come(count: number): void {
      arrived += count;
      for (const one of waiting) if (one.count <= arrived) one.resolve();
      waiting = waiting.filter(({ count }) => count > arrived);
    },
    images: {
      get arrived() {
        return arrived;
      },
      until: (count: number) =>
        new Promise<void>((resolve) => {
          if (count <= arrived) resolve();
          else waiting.push({ count, resolve });
        }),
    },
  };
}

const settle = async () => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
};

test("a run begins with the digits that have come, waits for others, and is the run that it is where all are there", async () => {
  const many = { train: madeUpDigits(2000), test: madeUpDigits(30) };
  const given = { batchSize: 500, epochs: 2 };
  const reference = open({ load: async () => many });
  reference.send(reset(1, given));
  await reference.until(isReady);
  reference.send({ type: "train" });
  await reference.until(is("finished"));

  const way = onTheWay();
  const { send, until, state, reports } = open({
    load: async () => ({ ...many, training: way.images }),
  });
  send(reset(1, given));
  await settle();
  expect(reports).toEqual([]);
  way.come(1000);
  await until(isReady);
  send({ type: "train" });
  await settle();
  expect(state()).toMatchObject({ status: "training", batch: 2, arrived: 1000 });
  way.come(1000);
  await until(is("finished"));
  expect(state()).toMatchObject({ losses: reference.state().losses, arrived: null });
  expect(state().parameters).toEqual(reference.state().parameters);
});

test("another run does not wait for digits that an older one waits for", async () => {
  const never = onTheWay();
  never.come(1000);
  const loads: DigitSets[] = [
    { train: madeUpDigits(2000), test: digits.test, training: never.images },
    digits,
  ];
  const { send, until, state } = open({ load: async () => loads.shift()! });
  send(reset(1, { batchSize: 500 }));
  await until(isReady);
  send({ type: "train" });
  await settle();
  send(reset(2));
  await until(({ run, update }) => run === 2 && update.status === "idle");
  send({ type: "step" });
  await until(({ run, update }) => run === 2 && update.status === "paused");
  expect(state().batch).toBe(1);
});
