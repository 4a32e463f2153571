import { expect, test } from "vitest";
import { caseIn, setCase } from "../../../src/figures/reader-case/case-part.js";
import { tensor } from "../../../src/nn/index.js";

const page = "https://host.example/linear.html?n=3";

test("a case travels in the fragment, to the last bit, and names its figure", () => {
  const url = new URL(`${page}#questions`);
  const given = { X: tensor([1, 2], [1 / 3, -2]) };
  const got = { "∂L/∂X": tensor([3], [Number.NaN, Infinity, 1e-300]) };
  setCase(url, { figure: "cube", called: "Dense.backward", given, got });
  expect(url.search).toBe("?n=3");
  expect(url.hash).toMatch(/^#at=cube&case=/);
  expect(caseIn(url)).toEqual({ figure: "cube", called: "Dense.backward", given, got });
});

test("an address without a case, or with what is none, gives none", () => {
  const none = ["", "#cube", "#at=cube", "#case=[]", "#at=cube&case=x", '#at=cube&case=["f",[],1]'];
  const shapes = ['#at=cube&case=["f",[["X",[2],"1"]],[]]', `#at=cube&case=${"1".repeat(30_000)}`];
  for (const hash of [...none, ...shapes]) expect(caseIn(new URL(page + hash))).toBeNull();
});
