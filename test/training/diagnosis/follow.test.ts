import { expect, test } from "vitest";
import type { Diagnosis, Evidence } from "../../../src/training/diagnosis/diagnose.js";
import { followDiagnosis } from "../../../src/training/diagnosis/follow.js";
import { defaultSettings, newRun, type Run, type Training } from "../../../src/training/index.js";

const ALIKE: Evidence = { variation: 0, dead: [1, 1] };

/**
 * A training whose losses are set, and what is told of it; each look inside finds the same answers for all digits, when
 * `finished` lets it.
 */
function watched(finished: Promise<void> = Promise.resolve()) {
  const told: (Diagnosis | null)[] = [];
  const looks: number[] = [];
  let run: Run = { ...newRun(defaultSettings()), batches: 20, parameters: {} };
  const training = { source: { test: {} } } as unknown as Training;
  const follow = followDiagnosis(
    training,
    (diagnosis) => told.push(diagnosis),
    async (_, __, batches) => {
      looks.push(batches);
      await finished;
      return ALIKE;
    },
  );
  return {
    told,
    looks,
    async goTo(losses: number[]): Promise<void> {
      run = { ...run, losses };
      follow(run);
      await settled();
    },
  };
}
/** When all that waits for nothing else has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const still = (batches: number) => Array<number>(batches).fill(2.3);

test("a network at log 10 is looked into once an epoch, and told once as long as nothing changes", async () => {
  const { told, looks, goTo } = watched();
  for (const batches of [1, 19, 20, 21, 39, 40]) await goTo(still(batches));
  expect(looks).toEqual([20, 40]);
  expect(told.map((found) => found?.code)).toEqual([undefined, "stuck", "stuck"]); // after one epoch, and after two
});

test("another run has no diagnosis yet", async () => {
  const { told, goTo } = watched();
  await goTo(still(20));
  await goTo([]);
  expect(told.at(-1)).toBeNull();
});

test("a network that learns is not looked into", async () => {
  const { told, looks, goTo } = watched();
  await goTo(Array<number>(60).fill(0.4));
  expect(looks).toEqual([]);
  expect(told).toEqual([null]);
});

test("a look that takes epochs is waited for, and another run is not told of it", async () => {
  let finish = () => {};
  const { told, looks, goTo } = watched(
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  for (const batches of [20, 40, 60]) await goTo(still(batches));
  expect(looks).toEqual([20]);
  await goTo([2.4]);
  finish();
  await settled();
  expect(told).toEqual([null]);
  await goTo(still(20));
  expect(told.at(-1)).toMatchObject({ code: "stuck", epochs: 1 });
});
