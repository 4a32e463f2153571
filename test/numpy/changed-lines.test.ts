import { expect, test } from "vitest";
import { CHANGED_LINES } from "../../src/lab/index.js";
import type { MistakeId } from "../../src/mistakes/index.js";
import { python } from "../python.js";

/** What stands before each line, and what it makes; the line is run alone. */
const AROUND: Readonly<Record<MistakeId, { before: string; made: string }>> = {
  "kernel-not-rotated": {
    before: `grad_y, k = draw(1, 2, 3, 3), draw(2, 1, 2, 2)
pad = lambda g: np.pad(g, ((0, 0), (0, 0), (1, 1), (1, 1)))
def convolve(x, k):
    windows = np.lib.stride_tricks.sliding_window_view(x, k.shape[2:], (2, 3))
    return np.einsum("ncpqij,ocij->nopq", windows, k)`,
    made: "grad_x",
  },
  "assigned-not-added": {
    before: `grad_x, patch, p, q, k1, k2 = np.ones((1, 1, 4, 4)), draw(1, 1, 2, 2), 1, 1, 2, 2`,
    made: "grad_x",
  },
  "transpose-missing": { before: "grad_y, w = draw(4, 3), draw(3, 3)", made: "grad_x" },
  "batch-mean": { before: "n, p, y = 4, draw(4, 3), np.eye(3)[[0, 1, 2, 1]]", made: "grad_z" },
  "mask-from-wrong-tensor": { before: "x, grad_y = draw(2, 4), -draw(2, 4)", made: "grad_x" },
  "gradient-everywhere": {
    before: `k1, k2, grad_y = 2, 2, draw(2, 2)
is_winner = np.tile([[0, 1], [0, 0]], (2, 2)) > 0`,
    made: "grad_x",
  },
  "no-shift": { before: "z = draw(2, 3) + 1", made: "e" },
  "channels-swapped": {
    before: "k, c1, c2, k1, k2, o, c, i, j = draw(2, 2, 2, 2), 2, 2, 2, 2, 0, 1, 0, 1",
    made: "weight",
  },
  "accumulated-over-calls": {
    before: `import types
self, grad_k = types.SimpleNamespace(grad_k=np.ones((2, 2))), draw(2, 2)`,
    made: "self.grad_k",
  },
  "wrong-width": { before: "place, o1, o2 = np.arange(9), 3, 3", made: "p" },
};

test("each line that a mistake changes runs in NumPy, right and wrong, and the two differ", () => {
  const cases = Object.entries(AROUND).map(([id, { before, made }]) => {
    const { right, wrong } = CHANGED_LINES[id as MistakeId].numpy;
    return { id, made, right: `${before}\n${right}`, wrong: `${before}\n${wrong}` };
  });
  const printed = python("-c", RUN, JSON.stringify(cases));
  if (printed === null) return; // no Python, which has been said
  expect(JSON.parse(printed)).toEqual(Object.fromEntries(cases.map(({ id }) => [id, true])));
});

const RUN = `
import json, sys
import numpy as np

def run(code, made):
    random = np.random.default_rng(1)
    variables = {"np": np, "draw": lambda *shape: random.uniform(0.5, 2, shape)}
    exec(code, variables)
    return eval(made, variables)

differs = {}
for case in json.loads(sys.argv[1]):
    right, wrong = run(case["right"], case["made"]), run(case["wrong"], case["made"])
    differs[case["id"]] = bool(np.shape(right) == np.shape(wrong) and not np.allclose(right, wrong))
print(json.dumps(differs))
`;
