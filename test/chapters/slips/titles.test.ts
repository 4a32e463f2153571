import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/slips.md", "utf8");
const hunts = page.slice(0, page.indexOf("## The remark on the first parameters"));

test("the folded answers of right and of wrong formulas have the same title, which gives nothing away", () => {
  const titles = [...hunts.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title);
  expect(titles.filter((title) => title !== "A hint")).toEqual(
    new Array(4).fill("The answer, and the code"),
  );
});

test("a page that is read before the hunt does not say which formula has slipped", () => {
  for (const before of ["cross-entropy", "gradient-check", "the-code"])
    expect(readFileSync(`docs/${before}.md`, "utf8")).not.toMatch(
      /article’s last formula|often lose a transpose/,
    );
});
