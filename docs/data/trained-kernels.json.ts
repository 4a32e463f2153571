import { loadDigits } from "../../data/digits.js";
import { accuracy, defaultSettings, PRESETS, runDigits, train } from "../../src/training/index.js";
import { openLearner } from "../../src/training/kernel/open-learner.js";

// The first convolution's kernels of a network that is trained while the site is built: [4, 1, 5, 5], row by row, with
// what it was trained on and how well it did. Strong weight decay keeps neighbouring weights alike, so that one sees
// what each kernel looks for.
const recipe = { ...PRESETS.best, epochs: 10, augmentation: "none", weightDecay: 0.005 } as const;
const settings = { ...defaultSettings(), ...recipe };
const digits = runDigits(await loadDigits(), settings);
const learner = openLearner(settings);
for (const event of train(learner, digits.train, settings))
  if (event.type === "stopped") throw new Error("trained-kernels: the training has stopped");
const { shape, data } = learner.params["0.k"]!;
const { accuracy: share, count } = accuracy(learner, digits.test);
process.stdout.write(
  JSON.stringify({
    shape,
    weights: Array.from(data, (weight) => Number(weight.toFixed(3))),
    images: digits.train.count,
    epochs: settings.epochs,
    accuracy: share,
    tested: count,
  }),
);
