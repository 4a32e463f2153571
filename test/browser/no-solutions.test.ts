import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXERCISES } from "../../src/exercises/index.js";
import { numpySolution, solution } from "../exercises/solution.js";

/** A text without what formatting, quoting and escaping put into it: its visible ASCII signs. */
const bare = (text: string) => text.replace(/\\n|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|[^!-~]/gi, "");

test("no solution is in the built site in the form that a student hands in", () => {
  const dist = join(import.meta.dirname, "../../dist");
  const served = (readdirSync(dist, { recursive: true }) as string[])
    .filter((file) => /\.(js|html|json)$/.test(file))
    .map((file) => [file, bare(readFileSync(join(dist, file), "utf8"))] as const);
  expect(served.length).toBeGreaterThan(30);
  for (const { id, stub, numpyStub } of EXERCISES) {
    // The stub itself is served, so that what is looked for here would be found.
    for (const begun of [stub, numpyStub!].filter((text) => text !== ""))
      expect(served.some(([, text]) => text.includes(bare(begun)))).toBe(true);
    for (const style of ["", ".other"] as const) {
      const code = solution(id, style);
      const body = code.slice(code.search(/export (?:function|const) /));
      const inNumPy = numpySolution(id, style);
      const found = [body, inNumPy.slice(inNumPy.indexOf("def "))].flatMap((text) =>
        served.filter(([, built]) => built.includes(bare(text))),
      );
      expect(
        found.map(([file]) => file),
        `${id}${style}`,
      ).toEqual([]);
    }
  }
});
