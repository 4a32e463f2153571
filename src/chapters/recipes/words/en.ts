import { formatsOf } from "../../../language/format.js";

const { percent } = formatsOf("en");
const hundredths = (share: number) => percent(share, 2);

export const en = {
  largestIngredient: {
    question:
      "A guess first: the best recipe has six ingredients. Which of them does it miss most, when it alone is taken out?",
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
    bySeed: (least: number, most: number) =>
      `seed by seed, ${hundredths(least)} to ${hundredths(most)}`,
    here: "here",
    range: (lowest: number, highest: number) =>
      `from ${hundredths(lowest)} to ${hundredths(highest)}`,
    run: "Run it",
    runOf: (recipe: string) => `Run it: ${recipe}`,
  },

  seeds: (
    seeds: number,
    { lowest, highest, mean }: Record<"lowest" | "highest" | "mean", number>,
  ) =>
    `${hundredths(lowest)} to ${hundredths(highest)}, ${hundredths(mean)} on average over ${seeds} seeds`,
};
