// How many images a second the article's network learns from, in batches of 100, one thread each.
// Usage: npm run bench [-- --json] [--methods] [--architectures] [--lighting] [--drawing] [--rooms]
//                         [--pages [--only NAME] [--record]]
// With --methods also every method for its convolutions, in TypeScript. With --architectures nothing but other
// networks, strided and padded ones too, each beside the same network in NumPy. With --lighting nothing but how long
// it takes to find what belongs to a chosen cell. With --drawing, after npm run build, nothing but how long the
// debugger takes to draw a position. With --pages, after npm run build, how each page comes to a reader, or those whose
// names begin with NAME, beside the recorded run, which --record replaces. With --rooms, after npm run build, measures
// the room of the figures for the next build.
import { parseArgs } from "node:util";
import { loadDigits } from "../data/digits.js";
import { seededRandom } from "../src/nn/index.js";
import { compileKernel } from "../src/site/kernel.js";
import { chooseDigits, defaultSettings, firstLearner } from "../src/training/index.js";
import { stepMultiplyAdds } from "../src/training/kernel/multiply-adds.js";
import { supportedKernel } from "../src/training/kernel/support.js";
import { measureArchitectures } from "./architectures.js";
import { openChromium } from "./chromium.js";
import { measureDrawing } from "./drawing.js";
import { measureLighting } from "./lighting.js";
import { imagesPerSecond, median } from "./measure.js";
import { benchPages } from "./pages/pages.js";
import { measureRooms } from "./pages/rooms.js";
import { measureParts, type Part } from "./parts.js";
import { numpyImagesPerSecond } from "./reference.js";
import { methods } from "./tasks.js";
import { type Contender, OTHER, trainingSpeed } from "./training-speed.js";

const BATCH = 100;
const ROUNDS = 7; // the machine's mood changes: all take turns, and each round is compared with itself
const MILLISECONDS = 400;
const RUNS = 7;

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    methods: { type: "boolean", default: false },
    architectures: { type: "boolean", default: false },
    lighting: { type: "boolean", default: false },
    drawing: { type: "boolean", default: false },
    pages: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
    record: { type: "boolean", default: false },
    rooms: { type: "boolean", default: false },
  },
});

if (options.rooms) {
  await measureRooms("dist");
  process.exit();
}

if (options.pages) {
  await benchPages(options.only, options.record);
  process.exit();
}

if (options.lighting) {
  const found = measureLighting();
  if (options.json) print(JSON.stringify({ lighting: found }));
  else {
    print(
      "What lights up with a chosen cell: milliseconds to find it, medians; a frame has 16.7.\n",
    );
    for (const { figure, tensor, milliseconds } of found)
      print(figure.padEnd(32) + tensor.padEnd(16) + milliseconds.toFixed(3).padStart(9));
  }
  process.exit();
}

if (options.drawing) {
  const found = await measureDrawing();
  if (options.json) print(JSON.stringify({ drawing: found }));
  else {
    print("A position of the debugger: milliseconds from the key to the painted frame, medians.\n");
    for (const { images, moment, milliseconds } of found)
      print(
        moment.padEnd(24) + `${images} images`.padStart(10) + milliseconds.toFixed(1).padStart(9),
      );
    const all = median(found.map(({ milliseconds }) => milliseconds));
    print(`\nThe middle of all: ${all.toFixed(1)}; a frame has 16.7.`);
  }
  process.exit();
}

const digits = chooseDigits((await loadDigits()).train, 10_000);

if (options.architectures) {
  const sizes = { batch: BATCH, runs: RUNS, rounds: ROUNDS, milliseconds: MILLISECONDS };
  const found = await measureArchitectures(digits, sizes);
  if (options.json) print(JSON.stringify({ architectures: found }));
  else if (found === null) print("There is no NumPy to compare with.");
  else {
    print(`Images a second, training with batches of ${BATCH}; medians of ${ROUNDS} rounds.\n`);
    print(line("", "here", "float64", "× float64", "float32", "× float32"));
    for (const { name, place, here, numpy, times } of found) {
      const beside = (["float64", "float32"] as const).flatMap((dtype) => [
        whole(numpy[dtype]),
        times[dtype].toFixed(1),
      ]);
      print(line(name, whole(here), ...beside, `  ${place}`));
    }
  }
  process.exit();
}

const chromium = await openChromium(digits);
const here = supportedKernel();

type Measure = () => Promise<number | null> | number | null;
const inChromium =
  (contender: Contender): Measure =>
  () =>
    chromium === null ? null : chromium.speed(contender, MILLISECONDS);
const inNode =
  (contender: Contender): Measure =>
  () =>
    contender.backend === "relaxed" && here !== "relaxed"
      ? null
      : trainingSpeed(contender, digits, MILLISECONDS);

const contenders: [name: string, measure: Measure][] = [
  ["NumPy, the article’s way", () => numpyImagesPerSecond("article", BATCH, RUNS)],
  ["NumPy, reference.py", () => numpyImagesPerSecond("reference", BATCH, RUNS)],
  ["TypeScript, Node", inNode({ backend: "typescript" })],
  ["TypeScript, Chromium", inChromium({ backend: "typescript" })],
  ["fused, SIMD, Node", inNode({ backend: "simd" })],
  ["fused, relaxed SIMD, Node", inNode({ backend: "relaxed" })],
  ["fused, SIMD, Chromium", inChromium({ backend: "simd" })],
  ["fused, relaxed SIMD, Chromium", inChromium({ backend: "relaxed" })],
  ["unfolded, relaxed SIMD, Chromium", inChromium({ backend: "relaxed", kernel: "unfolded" })],
  ["8 of 3×3, 16 of 4×4, Chromium", inChromium({ backend: "relaxed", architecture: OTHER })],
];

const rounds: (number | null)[][] = [];
for (let round = 0; round < ROUNDS; round++) {
  const speeds: (number | null)[] = [];
  for (const [, measure] of contenders) speeds.push(await measure());
  rounds.push(speeds);
}
const rows = contenders.map(([name], i) => ({
  name,
  imagesPerSecond: middle(rounds.map((speeds) => speeds[i]!)),
  againstArticle: middle(rounds.map((speeds) => ratio(speeds[i]!, speeds[0]!))),
  againstReference: middle(rounds.map((speeds) => ratio(speeds[i]!, speeds[1]!))),
}));

const { params } = firstLearner(defaultSettings());
const entry = "bench/assembly/parts.ts";
const operations: { place: string; ceiling: number; parts: Part[] }[] = [];
const plain = new Uint8Array(await compileKernel(entry, 16, []));
operations.push({ place: "SIMD, Node", ...measureParts(plain, digits, params, 30) });
if (chromium !== null) {
  const relaxed = await compileKernel(entry, 16, ["--enable", "relaxed-simd"]);
  operations.push({ place: "relaxed SIMD, Chromium", ...(await chromium.parts(relaxed, 30)) });
  await chromium.close();
}
const tasks = options.methods ? methods(BATCH, seededRandom(1)) : [];
const through = tasks.map(({ pass, method, run }) => {
  run(); // it compiles
  return { pass, method, speed: imagesPerSecond(run, BATCH, RUNS) };
});

if (options.json) print(JSON.stringify({ batch: BATCH, rows, operations, methods: through }));
else {
  print(`Images a second, training with batches of ${BATCH}; medians of ${ROUNDS} rounds.\n`);
  print(line("", "images/s", "× article", "× reference"));
  for (const { name, imagesPerSecond, againstArticle, againstReference } of rows) {
    const shares = [againstArticle, againstReference].map((value) => value?.toFixed(1) ?? "–");
    print(line(name, imagesPerSecond === null ? "–" : whole(imagesPerSecond), ...shares));
  }
  for (const { place, ceiling, parts } of operations) printParts(place, ceiling, parts);
  for (const { pass, method, speed } of through) print(line(`${pass} ${method}`, whole(speed)));
}

function printParts(place: string, ceiling: number, parts: readonly Part[]): void {
  const total = parts.reduce((sum, { microseconds }) => sum + microseconds, 0);
  const dense = (2 * stepMultiplyAdds(defaultSettings())) / total / 1000;
  print(`\nThe fused kernel, ${place}: ceiling of multiply-adds ${ceiling.toFixed(1)} GFLOP/s.`);
  print(
    `A step, counted as if nothing were passed over: ${dense.toFixed(1)} GFLOP/s, ` +
      `${Math.round((100 * dense) / ceiling)} % of it.`,
  );
  for (const { name, microseconds } of parts) {
    const share = `${((100 * microseconds) / total).toFixed(1)} %`;
    print(line(name, `${microseconds.toFixed(2)} µs`, share));
  }
}

function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}

function ratio(speed: number | null, base: number | null): number | null {
  return speed === null || base === null ? null : speed / base;
}

function whole(speed: number): string {
  return Math.round(speed).toLocaleString("en");
}

function line(name: string, ...cells: string[]): string {
  return name.padEnd(38) + cells.map((cell) => cell.padStart(12)).join("");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
