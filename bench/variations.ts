// Measures what the page on recipes tells, and writes it where the page reads it: what each ingredient of the
// best recipe brings, on training digits that were kept back, and how many test digits the recipes that were
// chosen so get right, over five seeds. It takes the better part of an hour.
// Usage: MNIST_DIR=… npx tsx bench/variations.ts [--only name,…]
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadDigits } from "../data/digits.js";
import {
  type MeasuredRecipes,
  PRESETS,
  runDigits,
  type Settings,
  VARIATIONS,
} from "../src/training/index.js";
import { heldOut, recipeRun } from "./recipe-run.js";

const FILE = "docs/data/variations.json";
const SEEDS = [1, 2, 3, 4, 5];

const { values: options } = parseArgs({ options: { only: { type: "string" } } });
const digits = await loadDigits();
const recipe = PRESETS.best;

type Task = { name: string; kind: keyof MeasuredRecipes; settings: Omit<Settings, "seed"> };
const variations = Object.entries(VARIATIONS).map(
  ([name, change]): Task => ({ name, kind: "heldOut", settings: { ...recipe, ...change } }),
);
const presets = Object.entries(PRESETS).map(
  ([name, settings]): Task => ({ name, kind: "test", settings }),
);
const tasks = [...variations, ...presets];

// With the settings that the shares belong to, so that numbers of a recipe that has changed are noticed.
const measured: MeasuredRecipes = JSON.parse(readFileSync(FILE, "utf8"));
const chosen = options.only?.split(",");
for (const { name, kind, settings } of tasks) {
  if (chosen !== undefined && !chosen.includes(name)) continue;
  const shares = SEEDS.map((seed) => {
    const given = runDigits(digits, { ...settings, seed });
    const asked = kind === "heldOut" ? heldOut(given, seed) : given;
    return recipeRun({ ...settings, seed }, asked, print).accuracy;
  });
  Object.assign(measured[kind], { [name]: { settings, shares } });
  print(`${kind} ${name}: ${shares.join(" ")}`);
  writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
