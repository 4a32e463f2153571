import { expect, test } from "vitest";
import { defaultSettings, newRun } from "../../../src/training/index.js";
import { presentNetwork, savedNetwork } from "../../../src/training/subject/run-address.js";

const settings = defaultSettings();
const saved = { id: "mwwf", settings, digits: null, parent: null };

test("a saved run’s network is named with all that another browser needs to train it anew", () => {
  const address = savedNetwork(saved, 30);
  expect(address).toEqual({ run: "mwwf", batches: 30, settings, digits: null, checksum: null });
});

test("a branch is brought by its file alone, for its settings would train another network", () => {
  const branch = { ...saved, parent: { run: "mwwe", batches: 10 } };
  expect(savedNetwork(branch, 30)).toMatchObject({ settings, onlyByFile: true });
});

test("digits of the reader’s own are named by their checksum", () => {
  const digits = { name: "mine", checksum: "12345678" };
  expect(savedNetwork({ ...saved, digits }, 30).digits).toBe("12345678");
  const run = { ...newRun(settings, null, digits), losses: [2.3, 2.2] };
  expect(presentNetwork(run, null)).toEqual({
    ...{ run: null, batches: 2, settings, digits: "12345678", checksum: null },
  });
});
