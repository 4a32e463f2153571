import { formatsOf } from "../../../language/format.js";

const { percent } = formatsOf("en");
const hundredths = (share: number) => percent(share, 2);

export const en = {
  largestIngredient: {
    question:
      "A guess first: the best recipe has six ingredients. Take one out and leave the others: which is missed most?",
    options: {
      initialisation: "the first parameters",
      optimiser: "Nesterov’s momentum",
      schedule: "the falling learning rate",
      weightDecay: "weight decay",
      augmentation: "warped images",
      warmUp: "the warm-up",
    },
  },

  savedRun: {
    where: (name: string) => `It is saved in this browser as “${name}”. `,
    checkpoints: "See its checkpoints",
  },

  variations: {
    changed: "changed",
    mean: "right, on average",
    /** In place of the mean, where some seeds never learned. */
    learned: (learned: number, seeds: number) =>
      `${learned} of ${seeds} ${learned === 1 ? "learns" : "learn"}`,
    bySeed: (least: number, most: number) =>
      `seed by seed, ${hundredths(least)} to ${hundredths(most)}`,
    here: "here",
    runs: "Its runs, each to be run here:",
    seed: (seed: number, share: number) => `seed ${seed}, ${hundredths(share)}`,
    range: (lowest: number, highest: number) =>
      `from ${hundredths(lowest)} to ${hundredths(highest)}`,
    run: "Run it",
    runOf: (recipe: string) => `Run it: ${recipe}`,
  },
};
