import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { python } from "../python.js";

/** What each line of the dictionary makes, once more in loops; of a statement, what it has changed. */
const IN_LOOPS: Readonly<Record<string, string>> = {
  "x @ w": "[[sum(x[m, d] * w[d, e] for d in range(3)) for e in range(4)] for m in range(2)]",
  "x.T @ grad":
    "[[sum(x[m, d] * grad[m, e] for m in range(2)) for e in range(4)] for d in range(3)]",
  "grad.sum(0, keepdims=True)": "[[sum(grad[m, e] for m in range(2)) for e in range(4)]]",
  "grad.sum((0, 2, 3), keepdims=True)":
    "[[[[sum(maps[m, o, p, q] for m in range(2) for p in range(2) for q in range(3))]] for o in range(4)]]",
  "param -= lr * grad": "[[w[d, e] - 0.5 * step[d, e] for e in range(4)] for d in range(3)]",
  "np.arange(a).repeat(b)": "[at // 3 for at in range(6)]",
  "np.tile(np.arange(b), a)": "[at % 3 for at in range(6)]",
  "A[:, :, R, C]":
    "[[[[maps[o, c, R[r, s], C[r, s]] for s in range(2)] for r in range(2)] for c in range(4)] for o in range(2)]",
  "np.add.at(a, (R, C), g)":
    "[[sum(g[r, s] for r in range(2) for s in range(2) if (R[r, s], C[r, s]) == (u, v)) for v in range(3)] for u in range(2)]",
  "a.transpose(0, 2, 1, 3)":
    "[[[[maps[i, j, k, l] for l in range(3)] for j in range(4)] for k in range(2)] for i in range(2)]",
  "windows.max(-1)": "[max(x[m, d] for d in range(3)) for m in range(2)]",
  "windows.argmax(-1)": "[list(x[m]).index(max(x[m])) for m in range(2)]",
  "x * (x > 0)": "[[max(x[m, d], 0) for d in range(3)] for m in range(2)]",
  "z - z.max(1, keepdims=True)":
    "[[z[m, e] - max(z[m, k] for k in range(4)) for e in range(4)] for m in range(2)]",
  "z[np.arange(n), y]": "[z[m, y[m]] for m in range(2)]",
  "grad[np.arange(n), y] -= 1":
    "[[grad[m, e] - (1 if e == y[m] else 0) for e in range(4)] for m in range(2)]",
  "rng.permutation(n)": "[0, 1]",
  "(z.argmax(1) == y).mean()": "sum(list(z[m]).index(max(z[m])) == y[m] for m in range(2)) / 2",
};
/** Functions of the program, which are held against the engine elsewhere, and a line that is no expression yet. */
const ELSEWHERE = ["unfold_kernel(h, w)", "unfold_input(x)", "a.reshape(…)"];

const lines = Array.from(
  readFileSync("docs/the-code.md", "utf8").matchAll(/^\| \[`([^`]+)`\]\(#/gm),
  ([, line]) => line!,
);

test("each NumPy line of the dictionary has been run, and does what loops do", () => {
  expect(lines.toSorted()).toEqual([...Object.keys(IN_LOOPS), ...ELSEWHERE].toSorted());
  const printed = python("-c", RUN, JSON.stringify(IN_LOOPS));
  if (printed === null) return; // no Python, which has been said
  const agrees = JSON.parse(printed) as Record<string, boolean>;
  expect(Object.keys(agrees).filter((line) => !agrees[line])).toEqual([]);
});

const RUN = `
import json, sys
import numpy as np

def given():
    r = np.random.default_rng(1)
    draw = lambda *shape: np.round(r.uniform(-9, 9, shape), 2)
    maps, z, w = draw(2, 4, 2, 3), draw(2, 4), draw(3, 4)
    return dict(np=np, n=2, a=2, b=3, lr=0.5, x=draw(2, 3), w=w, grad=draw(2, 4), maps=maps, z=z,
                y=np.array([2, int(z[1].argmax())]), R=np.array([[0, 1], [0, 1]]),
                C=np.array([[2, 2], [2, 0]]), g=draw(2, 2), step=draw(3, 4))

def makes(line):
    names = given()
    maps = names["maps"]
    if line.startswith("grad.sum((0"): names["grad"] = maps
    if line.startswith("A["): names["A"] = maps
    if line.startswith("a.transpose"): names["a"] = maps
    if line.startswith("windows"): names["windows"] = names["x"]
    if line.startswith("param"): names.update(param=names["w"].copy(), grad=names["step"])
    if line.startswith("np.add.at"): names["a"] = np.zeros((2, 3))
    names["rng"] = np.random.default_rng(2)
    if line.startswith(("param", "np.add.at", "grad[")):
        exec(line, names)
        return names[{"p": "param", "n": "a", "g": "grad"}[line[0]]]
    return eval(line, names)

found = {}
for line, loops in json.loads(sys.argv[1]).items():
    made = makes(line)
    if line.startswith("rng"): made = np.sort(made)  # any order will do
    expected = np.array(eval(loops, given()))
    found[line] = bool(np.shape(made) == expected.shape and np.allclose(made, expected, 0, 1e-12))
print(json.dumps(found))
`;
