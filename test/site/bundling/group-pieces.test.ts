import { expect, test } from "vitest";
import { groupPieces, type Piece } from "../../../src/site/bundling/group-pieces.js";

function piece(name: string, size: number, pages: string, given: Partial<Piece> = {}): Piece {
  return { name, size, pages: new Set(pages), imports: [], isAlone: false, ...given };
}

const sorted = (groups: string[][]) => groups.map((names) => names.toSorted().join("")).toSorted();

test("pieces stay apart where no page loads too many", () => {
  const pieces = [piece("a", 10, "pq"), piece("b", 10, "p"), piece("c", 10, "q")];
  expect(sorted(groupPieces(pieces, 2))).toEqual(["a", "b", "c"]);
});

test("those are put together that cost other pages least", () => {
  const pieces = [piece("a", 100, "pq"), piece("b", 10, "pq"), piece("c", 100, "p")];
  expect(sorted(groupPieces(pieces, 2))).toEqual(["ab", "c"]);
  const costly = [piece("a", 100, "pq"), piece("b", 100, "pr"), piece("c", 1, "p")];
  expect(sorted(groupPieces(costly, 2))).toEqual(["ac", "b"]);
});

test("what is to stay alone counts, and stays alone", () => {
  const pieces = [piece("a", 1, "p", { isAlone: true }), piece("b", 50, "p"), piece("c", 50, "pq")];
  expect(sorted(groupPieces(pieces, 2))).toEqual(["a", "bc"]);
});

test("two are not put together where a third has to run between them", () => {
  const pieces = [
    piece("a", 1, "p", { imports: ["b"] }),
    piece("b", 50, "pq", { imports: ["c"] }),
    piece("c", 1, "p"),
  ];
  expect(sorted(groupPieces(pieces, 2))).not.toContain("ac");
});

test("a page that keeps too many files is named", () => {
  const alone = { isAlone: true };
  expect(() => groupPieces([piece("a", 1, "p", alone), piece("b", 1, "p", alone)], 1)).toThrow(
    "build: p has more than 1 files",
  );
});
