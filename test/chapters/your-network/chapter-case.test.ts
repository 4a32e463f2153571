import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chapterCases, mistakeCase } from "../../../src/chapters/your-network/chapter-case.js";
import { SHOWN_IN } from "../../../src/chapters/your-network/shown-in.js";
import { ROLES, type WiredLayer } from "../../../src/exercises/network/index.js";
import { operationsOf } from "../../../src/exercises/network/operations/index.js";
import { caseIn } from "../../../src/figures/reader-case/case-part.js";
import { mistakeById } from "../../../src/mistakes/index.js";
import { scaled } from "../../../src/nn/tensor.js";

beforeEach(() => vi.stubGlobal("location", new URL("https://host.example/your-network.html")));
afterEach(() => vi.unstubAllGlobals());

const OPERATIONS = ROLES.flatMap((role) =>
  operationsOf({ role, make: { size: "size" }, bias: "b" } as unknown as WiredLayer),
);

/** An operation's small example with all results twice as large as they should be. */
function doubled(name: string) {
  const { small: given, reference } = OPERATIONS.find((one) => one.name === name)!;
  const expected = reference(given);
  const got = Object.fromEntries(Object.entries(expected).map(([n, a]) => [n, scaled(a, 2)]));
  return { operation: name, given, expected, got };
}

test("each result of a layer that has a chapter’s figure is shown in one, and each figure stands on its page", () => {
  for (const { name, results } of OPERATIONS) {
    const shown = SHOWN_IN[name] ?? [];
    const names = shown.flatMap((one) => Object.keys(one.results)).sort();
    if (!name.startsWith("flatten")) expect(names).toEqual(results.map((one) => one.name).sort());
    for (const { chapter, figures } of shown) {
      const page = readFileSync(`docs/${chapter}.md`, "utf8");
      const listed = page.matchAll(/readerCells\(\{\s*figures: (\[[^\]]*\])/g);
      const there = Array.from(listed, ([, list = ""]) =>
        JSON.parse(list.replace(/,\s*\]/, "]")),
      ).flat();
      for (const figure of figures) {
        expect(page).toContain(`id="${figure}"`);
        expect(there).toContain(figure);
      }
    }
  }
});

test("an address carries what the code was given and gave, in the chapter’s shapes, and chooses the first wrong cell", () => {
  const [pixels, weights] = chapterCases(doubled("convolutionBackward"), "Conv2D.backward");
  expect([pixels?.results, weights?.results]).toEqual([["∂L/∂X"], ["∂L/∂K", "∂L/∂b"]]);
  const url = new URL(pixels!.address);
  expect(url.pathname).toBe("/convolution-gradients.html");
  expect(url.searchParams.get("height")).toBe("3");
  expect(url.searchParams.get("cell")).toBe("∂L/∂X[0,0,0]");
  const found = caseIn(url)!;
  expect(found).toMatchObject({ figure: "pixels", called: "Conv2D.backward" });
  expect(found.given["∂L/∂Y"]?.shape).toEqual([2, 2, 2]);
  expect(found.got["∂L/∂X"]?.shape).toEqual([2, 3, 3]);
  expect(caseIn(new URL(weights!.address))?.got["∂L/∂b"]?.shape).toEqual([1, 2]);
});

test("what is right leads nowhere, and a result of another shape still does", () => {
  const { got, ...rest } = doubled("linearBackward");
  const flat = { ...rest, got: { ...rest.expected, gradW: { shape: [9], data: got.gradW!.data } } };
  const cases = chapterCases(flat, "f");
  expect(cases.map(({ results }) => results)).toEqual([["∂L/∂W"]]);
  expect(caseIn(new URL(cases[0]!.address))?.got["∂L/∂W"]?.shape).toEqual([1, 9]);
  expect(chapterCases({ ...rest, got: rest.expected }, "f")).toEqual([]);
});

test("a mistake’s figure is set up with the mistake and the case, where it can show the result", () => {
  const rotated = mistakeCase(
    mistakeById("kernel-not-rotated"),
    doubled("convolutionBackward"),
    "f",
  );
  expect(new URL(rotated!).searchParams.get("unrotated")).toBe("1");
  expect(caseIn(new URL(rotated!))?.figure).toBe("rotation");
  const elsewhere = mistakeById("accumulated-over-calls");
  expect(mistakeCase(elsewhere, doubled("convolutionBackward"), "f")).toBeNull();
});
