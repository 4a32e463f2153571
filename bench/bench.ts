// How many images a second each road takes through the article's network, in float32.
// Usage: npm run bench [-- --json]
import { parseArgs } from "node:util";
import { seededRandom } from "../src/nn/index.js";
import { imagesPerSecond, median } from "./measure.js";
import { referenceImagesPerSecond } from "./reference.js";
import { roads, type Task, trainingStep } from "./tasks.js";

const BATCH = 100;
const RUNS = 7;
const ROUNDS = 3; // the machine's mood changes: ours and the reference take turns

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const step = trainingStep(BATCH, seededRandom(1));
const training: number[] = [];
const reference: (number | null)[] = [];
measure(step); // warm up
for (let round = 0; round < ROUNDS; round++) {
  training.push(measure(step));
  reference.push(referenceImagesPerSecond(BATCH, RUNS));
}
const numpy = reference.some((value) => value === null) ? null : median(reference as number[]);
const rows = roads(BATCH, seededRandom(1)).map((task) => ({
  ...named(task),
  speed: measure(task),
}));
rows.push({ ...named(step), speed: median(training) });

if (options.json) {
  print(JSON.stringify({ batch: BATCH, imagesPerSecond: rows, numpy }));
} else {
  print(
    `Images a second, batches of ${BATCH}, float32, one thread; a road takes both convolutions.`,
  );
  for (const { pass, road, speed } of rows) print(line(pass, road, speed));
  if (numpy === null) print("No python3 with NumPy here, so no reference beside it.");
  else {
    print(line("training step", "NumPy, float64 (reference.py)", numpy));
    print(`Network / NumPy: ${(median(training) / numpy).toFixed(2)}`);
  }
}

function measure({ run }: Task): number {
  run(); // the first run compiles
  return imagesPerSecond(run, BATCH, RUNS);
}

function named({ pass, road }: Task): Pick<Task, "pass" | "road"> {
  return { pass, road };
}

function line(pass: string, road: string, speed: number): string {
  return `${pass.padEnd(14)} ${road.padEnd(32)} ${Math.round(speed).toLocaleString("en").padStart(9)}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
