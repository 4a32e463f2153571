import { expect, test } from "vitest";
import { editsText, readEdits } from "../../../src/nn/trace/index.js";

test("edits are read back from their text", () => {
  const edits = [
    { cell: { tensor: "X", index: [0, 0, 14, 8] }, value: 0.75 },
    { cell: { tensor: "conv1.b", index: [2] }, value: -1e-7 },
  ];
  expect(editsText(edits)).toBe("X,0,0,14,8,0.75;conv1.b,2,-1e-7");
  expect(readEdits(editsText(edits))).toEqual(edits);
  expect(readEdits("")).toEqual([]);
});

test("a part that is no edit is left out, and the others stay", () => {
  for (const part of ["", "X", "X,1", ",1,2", "X,1.5,2", "X,-1,2", "X,0,", "X,0,NaN", "X,a,1"])
    expect(readEdits(`b,0,1;${part}`)).toEqual([{ cell: { tensor: "b", index: [0] }, value: 1 }]);
});
