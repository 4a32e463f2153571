import { expect, test } from "vitest";
import { blockCode, variablesOf } from "../../../../src/figures/numpy/at-run/block-code.js";
import { tensor } from "../../../../src/nn/index.js";
import { python } from "../../../python.js";

test("a line’s closing comment says which tensor its variable holds when the block ends", () => {
  const code = `y = np.zeros((2, 3))  # Y [c₂, h′]
for p in range(2):
    y[p, 0] = 1  # a remark
    grad[:, p] += y  # ∂L/∂X [n]
found = 3
`;
  const found = Object.fromEntries(variablesOf(code));
  expect(found).toMatchObject({ Y: "y", "∂L/∂X": "grad" });
});

test("blocks run one after the other, each with what it is given, and the last one’s results come back", () => {
  const x = tensor([1, 2], [0.1, -2]);
  const first = { code: "a = x * n  # A\n", given: { x, n: 3 }, made: {} };
  const second = {
    code: "def more():\n    return a + x[0]\n\nb = more()  # B [1, 2]\nmask = b > 0  # M\n",
    given: { x: tensor([2, 1], [1, 2]) },
    made: { M: x, B: x },
  };
  const code = blockCode([first, second], "late = 1");
  const printed = python("-c", `${code}\nprint([v.tolist() for v in block()], late)`);
  if (printed === null) return; // no Python, which has been said
  expect(printed.split("\n")).toEqual([
    "\u001e",
    "[[ True False]]",
    "\u001e",
    "[[ 1.3 -5. ]]",
    "[[[1.0, 0.0]], [[1.3, -5.0]]] 1",
    "",
  ]);
});

test("lists and objects that are given are Python’s", () => {
  const given = { graph: [["z", { "y₁": -0.5 }]] };
  const code = blockCode([
    { code: "v = graph[0][1]['y₁']  # V", given, made: { V: tensor([], [0]) } },
  ]);
  const printed = python("-c", `${code}\nprint(float(block()))`);
  if (printed !== null) expect(printed).toMatch(/-0\.5\n$/);
});

test("a tensor that no line says to make is refused", () => {
  const block = { code: "z = 1  # Z", made: { Y: tensor([], [1]) } };
  expect(() => blockCode([block])).toThrow("no line makes Y");
});

test("an array of a few hundred numbers is printed whole, a row in a line, and no zero with a sign", () => {
  const block = { code: "k = -np.zeros((9, 40))  # K", made: { K: tensor([], [0]) } };
  const printed = python("-c", `${blockCode([block])}\nblock()`);
  if (printed === null) return;
  expect(printed).not.toMatch(/-|\.\.\./);
  expect(printed.trimEnd().split("\n")).toHaveLength(1 + 9);
});
