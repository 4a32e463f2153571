import { expect, test } from "vitest";
import { recipeGroups } from "../../../src/chapters/training/recipe-groups.js";
import { savedRun } from "./saved-runs.js";

const accuracies = (...shares: number[]) => ({
  accuracies: shares.map((accuracy, i) => ({
    epoch: i + 1,
    batches: 10 * (i + 1),
    accuracy,
    count: 100,
  })),
});

test("several seeds of a recipe are measured after the last epoch that all of them were tested after", () => {
  const runs = [
    savedRun("a", { seed: 2 }, accuracies(0.7, 0.8, 0.85)),
    savedRun("b", { seed: 1 }, accuracies(0.6, 0.9)),
    savedRun("c", { seed: 1, learningRate: 0.5 }),
  ];
  const [group, ...others] = recipeGroups(runs);
  expect(others).toEqual([]);
  expect(group?.runs.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(group).toMatchObject({ epoch: 2, shares: [0.9, 0.8] });
});

test("of two runs of one seed the longer counts; branches and untested runs do not", () => {
  const long = savedRun("long", { seed: 1 }, { losses: Array<number>(30).fill(1) });
  const branch = savedRun("branch", { seed: 3 }, { parent: { run: "long", batches: 10 } });
  const untested = savedRun("untested", { seed: 4 }, { accuracies: [] });
  expect(recipeGroups([savedRun("short", { seed: 1 }), long, branch, untested])).toEqual([]);
  const [group] = recipeGroups([savedRun("short", { seed: 1 }), long, savedRun("b", { seed: 2 })]);
  expect(group?.runs.map(({ id }) => id)).toEqual(["long", "b"]);
});

test("how many epochs are wanted tells recipes apart only where the rate falls with them", () => {
  const two = (schedule: "constant" | "cosine") => [
    savedRun("a", { seed: 1, epochs: 10, schedule }),
    savedRun("b", { seed: 2, epochs: 20, schedule }),
  ];
  expect(recipeGroups(two("constant"))).toHaveLength(1);
  expect(recipeGroups(two("cosine"))).toEqual([]);
});
