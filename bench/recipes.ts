// How good a preset becomes: the accuracy on all test digits after its last epoch, over some seeds.
// Usage: npx tsx bench/recipes.ts PRESET [--seeds 1,2,3,4,5] [--set name=value …] [--held-out]
// With --held-out every fifth training digit is kept back and asked instead of the test digits: recipes
// are chosen so, and reported without. Digits: MNIST_DIR, or those that need no download.
import { parseArgs } from "node:util";
import { loadDigits } from "../data/digits.js";
import { selectDigits } from "../src/digits/index.js";
import {
  accuracy,
  type DigitSets,
  defaultSettings,
  PRESETS,
  runDigits,
  type Settings,
  train,
} from "../src/training/index.js";
import { openLearner } from "../src/training/open-learner.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "string", default: "1,2,3,4,5" },
    set: { type: "string", multiple: true, default: [] },
    "held-out": { type: "boolean", default: false },
  },
});
const [name] = positionals;
if (!Object.hasOwn(PRESETS, name)) throw new RangeError(`a preset: ${Object.keys(PRESETS)}`);

const recipe = { ...defaultSettings(), ...PRESETS[name as keyof typeof PRESETS].settings };
const changes = options.set.map((text) => text.split("="));
const settings = { ...recipe, ...Object.fromEntries(changes.map(([k, v]) => [k, parsed(v)])) };
const given = runDigits(await loadDigits(), settings);
const digits = options["held-out"] ? heldOut(given) : given;
const results: number[] = [];
for (const seed of options.seeds.split(",").map(Number)) {
  const { reached, seconds } = trained({ ...settings, seed });
  results.push(reached);
  print(`seed ${seed}: ${percent(reached)} after ${seconds.toFixed(1)} s of the processor's time`);
}
const mean = results.reduce((a, b) => a + b) / results.length;
const range = `${percent(Math.min(...results))} to ${percent(Math.max(...results))}`;
const what = `${name} ${options.set.join(" ")}`.trim();
print(
  `${what}: mean ${percent(mean)}, ${range}, ${results.length} seeds, ` +
    `${digits.train.count} to learn from, ${digits.test.count} to be tested with`,
);

function trained(settings: Settings): { reached: number; seconds: number } {
  const learner = openLearner(settings);
  const began = process.cpuUsage().user;
  for (const event of train(learner, digits.train, settings)) {
    if (event.type === "stopped") print(event.reason);
  }
  const seconds = (process.cpuUsage().user - began) / 1e6;
  return { reached: accuracy(learner, digits.test).accuracy, seconds };
}

function heldOut({ train }: DigitSets): DigitSets {
  const indices = Array.from({ length: train.count }, (_, i) => i);
  return {
    train: selectDigits(
      train,
      indices.filter((i) => i % 5 !== 0),
    ),
    test: selectDigits(
      train,
      indices.filter((i) => i % 5 === 0),
    ),
  };
}

function parsed(text: string): string | number {
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
