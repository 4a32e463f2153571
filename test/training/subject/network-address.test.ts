import { expect, test } from "vitest";
import { tensor } from "../../../src/nn/index.js";
import { defaultSettings } from "../../../src/training/index.js";
import {
  checksumOf,
  networkParts,
  pageOf,
  readNetworkAddress,
} from "../../../src/training/subject/network-address.js";
import { readRecipe, recipeText } from "../../../src/training/subject/recipe-text.js";

const settings = {
  ...defaultSettings(),
  learningRate: 0.05,
  seed: 7,
  optimiser: "momentum" as const,
};

test("a recipe is the seed and what differs from the default, or from what addresses once left out, and is read back", () => {
  expect(recipeText(defaultSettings())).toBe("seed:1,firstEpoch:portions");
  expect(readRecipe("")).toEqual({ ...defaultSettings(), firstEpoch: "whole" });
  expect(recipeText(settings)).toBe(
    "learningRate:0.05,seed:7,optimiser:momentum,firstEpoch:portions",
  );
  expect(readRecipe(recipeText(settings))).toEqual(settings);
});

test.each(["speed:3", "seed", "seed:", "seed:-1", "optimiser:magic", "seed:1,,"])(
  "%j is no recipe",
  (text) => expect(readRecipe(text)).toBe(null),
);

test("a network’s address is read back from its parts", () => {
  const saved = { run: "mwwf", batches: 17, settings, digits: null, checksum: "0a1b2c3d" };
  for (const address of [
    saved,
    { ...saved, run: null },
    { ...saved, digits: "12345678" },
    { ...saved, settings: null, checksum: null },
    { ...saved, onlyByFile: true },
  ]) {
    const query = `?${new URLSearchParams(networkParts(address))}`;
    expect(readNetworkAddress(query)).toEqual(address);
  }
});

test("an address may name no network, ask for a new one, or name one as older pages did", () => {
  expect(readNetworkAddress("?digit=3")).toBe(null);
  expect(readNetworkAddress("?run=new")).toBe("new");
  expect(readNetworkAddress("?run=mwwf&moment=2")).toEqual({
    ...{ run: "mwwf", batches: 2 },
    ...{ settings: null, digits: null, checksum: null },
  });
});

test("a link to another page hands the network on", () => {
  const network = { run: "mwwf", batches: 2, settings: null, digits: null, checksum: null };
  expect(pageOf("draw", null)).toBe("./draw.html");
  expect(pageOf("draw", network)).toBe("./draw.html?run=mwwf&moment=2");
  expect(pageOf("network", network, { digit: "5" })).toBe(
    "./network.html?run=mwwf&moment=2&digit=5",
  );
});

test("what is drawn or changed by hand stands in the link’s fragment", () => {
  const network = { run: "mwwf", batches: 2, settings: null, digits: null, checksum: null };
  expect(
    pageOf("network", network, { input: "drawing", "#drawing": ".MQ", "#edits": "X[0]=1" }),
  ).toBe("./network.html?run=mwwf&moment=2&input=drawing#drawing=.MQ&edits=X%5B0%5D%3D1");
  expect(pageOf("draw", null, { "#drawing": ".MQ" })).toBe("./draw.html#drawing=.MQ");
});

test("parameters have the same checksum only if they are the same to the last bit", () => {
  const parameters = (last: number) => ({
    "0.b": tensor([2], Float32Array.of(1, last)),
    "0.k": tensor([1], Float32Array.of(3)),
  });
  expect(checksumOf(parameters(2))).toBe(checksumOf(parameters(2)));
  expect(checksumOf(parameters(2))).not.toBe(checksumOf(parameters(2 + 2 ** -22)));
});
