import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Convolution, TransposedConvolution } from "../../../src/nn/index.js";
import { expectRecorded, load, type Recorded } from "../golden.js";

interface Case
  extends Record<"x" | "k" | "b" | "y" | "gradY" | "gradX" | "gradK" | "gradB", Recorded> {
  kind: "convolution" | "transposed";
  sizes: [c1: number, c2: number, k1: number, k2: number];
  options: { stride: [number, number]; groups: number };
}

// What record.py beside it computed, with the version of NumPy that the file names.
const url = new URL("../../fixtures/sliding/cases.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(url, "utf8")) as { cases: Case[] };

test("the record holds layers of both kinds, with strides and with groups", () => {
  expect(new Set(cases.map(({ kind }) => kind)).size).toBe(2);
  expect(cases.filter(({ options }) => options.groups > 1).length).toBeGreaterThan(5);
  expect(cases.filter(({ options }) => options.stride[0] > 1).length).toBeGreaterThan(5);
});

test.each(cases.map((recorded, i) => [i, recorded.kind, recorded] as const))(
  "case %i: a %s gives what NumPy computed, forward and backward",
  (_, kind, { sizes, options, ...recorded }) => {
    const Layer = kind === "convolution" ? Convolution : TransposedConvolution;
    const layer = new Layer(...sizes, { ...options, dtype: "float64" });
    expect(layer.params.k.shape).toEqual(recorded.k.shape);
    layer.params.k.data.set(recorded.k.data);
    layer.params.b.data.set(recorded.b.data);
    expectRecorded(layer.forward(load(recorded.x)), recorded.y);
    expectRecorded(layer.backward(load(recorded.x), load(recorded.gradY)), recorded.gradX);
    expectRecorded(layer.grads.k, recorded.gradK);
    expectRecorded(layer.grads.b, recorded.gradB);
  },
);
