import { loadDigits } from "../../data/digits.js";
import { batch } from "../../src/digits/index.js";
import { layerGrowths } from "../../src/nn/frequency/index.js";
import { accuracy, defaultSettings, runDigits, train } from "../../src/training/index.js";
import { openLearner } from "../../src/training/kernel/open-learner.js";
import { networkWith } from "../../src/training/learner/networks.js";

// How much longer each layer makes its input, before and after a network is trained while the site is built.
const IMAGES = 100;
const settings = { ...defaultSettings(), epochs: 5 };
const digits = runDigits(await loadDigits(), settings);
const learner = openLearner(settings);
const { x } = batch(digits.test, [...Array(IMAGES).keys()], 0, IMAGES); // [100, 1, 28, 28]
const growths = () => layerGrowths(networkWith({ settings, parameters: learner.params }), x);
const before = growths();
for (const event of train(learner, digits.train, settings))
  if (event.type === "stopped") throw new Error("layer-growth: the training has stopped");
process.stdout.write(
  JSON.stringify({
    before,
    after: growths(),
    images: IMAGES,
    trained: digits.train.count,
    epochs: settings.epochs,
    accuracy: accuracy(learner, digits.test).accuracy,
  }),
);
