import { expect, test } from "vitest";
import { readMoves, withMove, writeMoves } from "../../../src/chapters/gradient-check/moves.js";

test("moves are written and read back, one or several", () => {
  const moves = new Map([
    ["K[0,0,1,1]", -0.5],
    ["X[0,1,2]", 0.1],
  ]);
  expect(writeMoves(moves)).toBe("K[0,0,1,1]:-0.5;X[0,1,2]:0.1");
  expect(readMoves(writeMoves(moves))).toEqual(moves);
  expect(readMoves("K[0,0,0,1]:-1.366666666667")).toEqual(
    new Map([["K[0,0,0,1]", -1.366666666667]]),
  );
});

test("what can’t be read is no move", () => {
  expect(readMoves("").size).toBe(0);
  expect(readMoves("K[0,0,0,1]:;nonsense;X[0,0,0]:much").size).toBe(0);
});

test("one number is moved, or goes home, and the others stay", () => {
  const moves = readMoves("a[0]:1;b[0]:2");
  expect(writeMoves(withMove(moves, "a[0]", 3))).toBe("b[0]:2;a[0]:3");
  expect(writeMoves(withMove(moves, "a[0]", null))).toBe("b[0]:2");
});
