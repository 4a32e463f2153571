import { expect, test } from "vitest";
import { checkSettings, isArticles, PRESETS } from "../../../src/training/index.js";

test.each(Object.entries(PRESETS))(
  "the preset %s has good settings for the article's network",
  (_, preset) => {
    expect(checkSettings({ ...preset, seed: 1 })).toEqual([]);
    expect(isArticles(preset)).toBe(true);
  },
);

test("the article's preset is its recipe: U(−1, 1), 10,000 images, 200 epochs, batches of 100 at 0.1", () => {
  expect(PRESETS.article).toMatchObject({
    initialisation: "article",
    trainingImages: 10_000,
    epochs: 200,
    batchSize: 100,
    learningRate: 0.1,
    optimiser: "plain",
    schedule: "constant",
    weightDecay: 0,
    augmentation: "none",
  });
});
