import { expect, test } from "vitest";
import { pipelineRelations, poolingRelations } from "../../../src/nn/equations/index.js";
import { hasCell, tensor } from "../../../src/nn/index.js";

const x = tensor([4, 4], [2, 9, -1, 6, -4, 9, 10, 0, 7, -3, 4, 11, 1, 8, -2, 5]);
const relations = poolingRelations(x, [2, 2]);
const { relate } = relations;

test("an output's source is the winner of its window; the losers are partners", () => {
  const lit = relate({ tensor: "Y", index: [0, 1] });
  expect(lit.get("X[1,2]")).toBe("source");
  for (const loser of ["X[0,2]", "X[0,3]", "X[1,3]"]) expect(lit.get(loser)).toBe("partner");
  expect(lit.has("X[0,1]")).toBe(false);
  expect(lit.get("V[1,2]")).toBe("source");
  expect(lit.get("∂L/∂X[1,2]")).toBe("use");
  expect(lit.get("∂L/∂X[0,2]")).toBe("partner");
});

test("a pixel lights itself in every tensor that holds it, and the winner of its window", () => {
  const lit = relate({ tensor: "X", index: [3, 0] });
  for (const own of ["X[3,0]", "V[2,2]", "∂L/∂X[3,0]"]) expect(lit.get(own)).toBe("chosen");
  expect(lit.get("X[3,1]")).toBe("source");
  expect(lit.get("Y[1,0]")).toBe("use");
});

test("only pixels that share their window's maximum are tied", () => {
  const tied = (row: number, column: number) =>
    relations.isTied({ tensor: "X", index: [row, column] });
  expect([tied(0, 1), tied(1, 1), tied(0, 0), tied(1, 2)]).toEqual([true, true, false, false]);
});

test("on the way through three layers a window's number keeps its place", () => {
  const image = tensor([1, 1, 4, 4], x.data);
  const way = pipelineRelations(
    [
      { name: "X", shape: [1, 4, 4] },
      { name: "P", shape: [1, 2, 2] },
      { name: "F", shape: [1, 4] },
    ],
    image,
    [2, 2],
  );
  expect(way.cellIn("X", { tensor: "F", index: [0, 1] })).toEqual({
    tensor: "X",
    index: [0, 1, 2],
  });
  const lit = way.relate({ tensor: "∂L/∂P", index: [0, 1, 0] });
  expect(lit.get("X[0,3,1]")).toBe("source");
  expect(lit.get("X[0,2,0]")).toBe("partner");
  expect(lit.get("F[0,2]")).toBe("source");
  expect(lit.get("∂L/∂X[0,3,1]")).toBe("use");
  expect(hasCell(way, { tensor: "∂L/∂F", index: [0, 4] })).toBe(false);
});
