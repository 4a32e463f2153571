import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { crc32 } from "../../../src/digits/own/index.js";
import { zeros } from "../../../src/nn/index.js";
import { type RunFile, readRunFile, writeRunFile } from "../../../src/training/files/index.js";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { RUN_VERSION } from "../../../src/training/store/index.js";
import { madeUpDigits } from "../digits.js";

const settings = { ...defaultSettings(), seed: 2 };
const parameters = firstLearner(settings).params;
const velocities = Object.fromEntries(
  Object.entries(parameters).map(([name, { shape }]) => [name, zeros(shape, "float32")]),
);
const [train, test_] = [madeUpDigits(25), madeUpDigits(5)];
const checksum = crc32(train.images, train.labels, test_.images, test_.labels);
const id = { name: "mine", checksum };
const file: RunFile = {
  run: {
    ...{ version: RUN_VERSION, id: "mwwf", name: "Run of mine", begun: 1, parent: null, settings },
    ...{ digits: id, trainingImages: 25, batches: 1, losses: [2.1], accuracies: [] },
  },
  checkpoints: [0, 1].map((batches) => ({
    ...{ run: "mwwf", batches, epoch: 1, batch: batches, images: 25 * batches, seconds: 0.5 },
    ...{ parameters, velocities },
  })),
  digits: { id, train, test: test_, isHeldBack: true, classes: null },
};
const bytes = writeRunFile(file);
const read = (bytes: Uint8Array) => () => readRunFile(bytes, "run.zip");

/** The file with one of its parts exchanged, or taken out. */
function changed(name: string, part: Uint8Array | null): Uint8Array {
  const { [name]: _, ...others } = unzipSync(bytes);
  return zipSync(part === null ? others : { ...others, [name]: part });
}

test("a run comes back with its checkpoints and its digits, to the last bit", () => {
  expect(read(bytes)()).toEqual(file);
});

test("a run over the site’s digits travels without them", () => {
  const { digits: _, ...others } = file;
  const light = { ...others, run: { ...file.run, digits: null }, digits: null };
  expect(readRunFile(writeRunFile(light), "run.zip")).toEqual(light);
});

test("the same run makes the same bytes", () => {
  expect(writeRunFile(file)).toEqual(bytes);
});

test("what is no file of a run, or cut off, is refused by name", () => {
  expect(read(strToU8("my notes"))).toThrow("run.zip: this is no file of a run, or it is cut off");
  expect(read(bytes.subarray(0, 2000))).toThrow(/^run\.zip: this is no file of a run/);
  expect(read(changed("run.json", strToU8("{}")))).toThrow(/^run\.zip: this is no file of a run/);
});

test("a part that is missing, wrong or of other digits is named", () => {
  expect(read(changed("1/parameters.npz", null))).toThrow("run.zip: 1/parameters.npz is missing");
  expect(read(changed("1/velocities.npz", strToU8("?")))).toThrow(
    "run.zip, 1/velocities.npz: this is no .npz file",
  );
  const labels = Uint8Array.from(unzipSync(bytes)["test-labels.idx"]!);
  labels[labels.length - 1] = (labels.at(-1)! + 1) % 10;
  expect(read(changed("test-labels.idx", labels))).toThrow(/^run\.zip: its digits \([0-9a-f]{8}\)/);
});

test("a file that a newer site has written is said to be so", () => {
  const contents = JSON.parse(new TextDecoder().decode(unzipSync(bytes)["run.json"]));
  const newer = strToU8(JSON.stringify({ ...contents, version: 2 }));
  expect(read(changed("run.json", newer))).toThrow("a newer version of this site has written it");
});
