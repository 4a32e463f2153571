import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { partOf } from "../../../src/site/included-code.js";
import { tensorOfLine } from "../../../src/ui/link/code-terms.js";

const names = new Map(["Z", "cidx", "cidx1", "a", "b"].map((name) => [name, name]));
names.set("unfolded", "K″").set("K″", "K″");
const numpy = (line: string) => tensorOfLine(line, true, names);

test("a line belongs to the tensor that its closing comment names first", () => {
  expect(numpy("z = x @ w + b  # Z [n, d₂]")).toBe("Z");
  expect(tensorOfLine("const z = matmul(x, w); // Z [n, d₂]", false, names)).toBe("Z");
});

test("a line of NumPy whose comment names no tensor belongs to the array that it sets or changes", () => {
  expect(numpy("        cidx1 = np.tile(np.arange(o2), o1)  # q")).toBe("cidx1");
  expect(numpy("unfolded[:, :, ridx, cidx] = weights")).toBe("K″");
  expect(numpy("a[R, C] += g  # wrong: a place that occurs twice keeps one of its numbers")).toBe(
    "a",
  );
  expect(numpy("np.add.at(b, (R, C), g)  # right: each number is added")).toBe("b");
});

test("a line that only reads an array, or compares with it, belongs to none", () => {
  expect(numpy("rows = cidx + 1")).toBe(null);
  expect(numpy("if a == b:")).toBe(null);
  expect(numpy("z = f(a = b)")).toBe(null);
  expect(tensorOfLine("a = b;", false, names)).toBe(null);
});

test("in cnn.py each index array, the zeros and what is written into them are lines of their own", () => {
  const part = partOf(readFileSync("docs/code/cnn.py", "utf8"), "unfold-kernel", "cnn.py");
  const arrays = ["ridx", "cidx1", "cidx2", "cidx3", "cidx4", "cidx", "weights"];
  const all = new Map([...arrays.map((name) => [name, name] as const), ...names]);
  const lines = part.split("\n").map((line) => tensorOfLine(line, true, all));
  expect(lines.filter((tensor) => tensor !== null)).toEqual([
    ...["ridx", "cidx1", "cidx2", "cidx3", "cidx4", "cidx"],
    ...["K″", "weights", "K″", "K″"],
  ]);
});
