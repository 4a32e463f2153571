import { expect, test } from "vitest";
import { nameIn, problemIn } from "../../../src/exercises/index.js";

test("functions, results and places are named as Python names them", () => {
  expect(nameIn("numpy", "maxPoolingBackward")).toBe("max_pooling_backward");
  expect(nameIn("numpy", "gradX[0][2]")).toBe("grad_x[0][2]");
  expect(nameIn("typescript", "gradX")).toBe("gradX");
});

test("a problem is told with the names that the code has, and nothing else of it changes", () => {
  const cell = {
    code: "cell",
    place: "gradW[1]",
    got: 1,
    expected: 2,
    differing: 1,
    cells: 3,
  } as const;
  expect(problemIn("numpy", cell)).toEqual({ ...cell, place: "grad_w[1]" });
  expect(problemIn("typescript", cell)).toBe(cell);
  expect(problemIn("numpy", { code: "by-differences", difference: cell })).toEqual({
    code: "by-differences",
    difference: { ...cell, place: "grad_w[1]" },
  });
  expect(problemIn("numpy", { code: "changed", results: ["gradB", "loss"] })).toEqual({
    code: "changed",
    results: ["grad_b", "loss"],
  });
  const reason = { code: "another-dtype", place: "gradX", dtype: "bool" } as const;
  expect(problemIn("numpy", { code: "failure", failure: { kind: "result", reason } })).toEqual({
    code: "failure",
    failure: { kind: "result", reason: { ...reason, place: "grad_x" } },
  });
  const raised = { code: "error", name: "ValueError", said: "gradX" } as const;
  const failure = { kind: "error", reason: raised, line: 2 } as const;
  expect(problemIn("numpy", { code: "failure", failure })).toEqual({ code: "failure", failure });
});
