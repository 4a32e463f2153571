import { readFileSync } from "node:fs";
import { expect } from "vitest";
import {
  type Given,
  type NumPyBlock,
  variablesOf,
} from "../../src/figures/numpy/at-run/block-code.js";
import { python } from "../python.js";
import { expectSameNumbers } from "./same-numbers.js";

/** The NumPy blocks of a page that stand beside its cells, in order. */
export function numpyBlocks(page: string): string[] {
  const text = readFileSync(`docs/${page}.md`, "utf8");
  return Array.from(text.matchAll(/^```py\n(.*?)^```\n\n```ts echo$/gms), ([, code]) => code!);
}

/**
 * Runs a program one block after the other, each with what it is given besides what the ones before it made, and
 * expects that its lines make what they say. A line says it in its closing comment, `gw = x.T @ g  # ∂L/∂W [d₁, d₂]`:
 * what `gw` holds when the block ends has the numbers and the shape of ∂L/∂W, to 1e-10.
 */
export function expectBlocks(blocks: readonly string[], cases: readonly NumPyBlock[]): void {
  expect(cases).toHaveLength(blocks.length);
  const tasks = cases.map(({ given = {}, made }, at) => ({
    code: blocks[at],
    given: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plain(value)])),
    variables: Object.fromEntries(
      [...variablesOf(blocks[at]!)].filter(([tensor]) => tensor in made),
    ),
  }));
  const printed = python("-B", "-c", RUN, JSON.stringify(tasks));
  if (printed === null) return; // no Python, which has been said
  const found = JSON.parse(printed.trim().split("\n").at(-1)!) as Record<string, Found>[];
  for (const [at, { made }] of cases.entries())
    for (const [name, { shape, data }] of Object.entries(made)) {
      const theirs = found[at]![name];
      const where = `${name} of block ${at}`;
      expect(theirs?.shape, where).toEqual(shape);
      expectSameNumbers(theirs!.data, data, where);
    }
}

interface Found {
  shape: number[];
  data: number[];
}

function plain(value: Given): unknown {
  return typeof value === "object" && "shape" in value
    ? { shape: value.shape, data: Array.from(value.data) }
    : value;
}

const RUN = `
import json, sys
import numpy as np
sys.path.insert(0, "docs/code")
import cnn

def numpy(value):
    isTensor = isinstance(value, dict) and "shape" in value
    return np.array(value["data"], float).reshape(value["shape"]) if isTensor else value

variables = {"np": np, **{name: getattr(cnn, name) for name in dir(cnn) if name[0].isupper()}}
found = []
for task in json.loads(sys.argv[1]):
    variables.update({name: numpy(value) for name, value in task["given"].items()})
    exec(task["code"], variables)
    made = {name: np.asarray(variables[held], float) for name, held in task["variables"].items()}
    found.append({name: {"shape": v.shape, "data": v.ravel().tolist()} for name, v in made.items()})
print(json.dumps(found))
`;
