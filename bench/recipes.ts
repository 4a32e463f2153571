// How good a preset becomes: the share of test digits that are right after its last epoch, over some seeds.
// Usage: npx tsx bench/recipes.ts PRESET [--seeds 1,2,3,4,5] [--set name=value …] [--held-out]
// With --held-out a fifth of the training digits is kept back and asked instead of the test digits: recipes
// are chosen so, and reported without. Digits: MNIST_DIR, or those that need no download.
import { parseArgs } from "node:util";
import { loadDigits } from "../data/digits.js";
import { defaultSettings, PRESETS, runDigits } from "../src/training/index.js";
import { heldOut, type RecipeRun, recipeRun } from "./recipe-run.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "string", default: "1,2,3,4,5" },
    set: { type: "string", multiple: true, default: [] },
    "held-out": { type: "boolean", default: false },
  },
});
const [name] = positionals;
if (name === undefined || !Object.hasOwn(PRESETS, name))
  throw new RangeError(`a preset: ${Object.keys(PRESETS)}`);

const recipe = { ...defaultSettings(), ...PRESETS[name as keyof typeof PRESETS] };
const changes = options.set.map((text) => text.split("="));
const settings = { ...recipe, ...Object.fromEntries(changes.map(([k, v]) => [k, parsed(v!)])) };
const given = runDigits(await loadDigits(), settings);
const runs: RecipeRun[] = [];
for (const seed of options.seeds.split(",").map(Number)) {
  const digits = options["held-out"] ? heldOut(given, seed) : given;
  const run = recipeRun({ ...settings, seed }, digits, print);
  runs.push(run);
  print(
    `seed ${seed}: ${percent(run.accuracy)}, ${run.seconds.toFixed(1)} s of the processor's time`,
  );
}
const shares = runs.map(({ accuracy }) => accuracy);
const mean = shares.reduce((a, b) => a + b) / shares.length;
const range = `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`;
const what = [name, ...options.set].join(" ");
print(`${what}: mean ${percent(mean)}, ${range}, ${shares.length} seeds`);

function parsed(text: string): string | number {
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
