import { expect, test } from "vitest";
import { csv } from "../../grade/report/csv.js";
import { progress } from "../../grade/report/progress.js";

test("a cell with commas, quotes or lines is quoted, and no text is a formula", () => {
  expect(csv([["a,b", 'say "x"', "two\nlines", -1.5, "=1+1", "-x", "@y", ""]])).toBe(
    '"a,b","say ""x""","two\nlines",-1.5,\'=1+1,\'-x,\'@y,\r\n',
  );
});

test("progress is a bar on a terminal and plain lines elsewhere", () => {
  const said = (isTTY: boolean) => {
    let text = "";
    const tell = progress({ isTTY, write: (more) => (text += more) });
    for (let done = 0; done <= 20; done++) tell(done, 20);
    return text;
  };
  expect(said(false).split("\n")).toHaveLength(12);
  expect(said(false)).toMatch(/^0 of 20\n2 of 20\n.*20 of 20\n$/s);
  expect(said(true)).toMatch(/\r█{30} 20 of 20\n$/);
});
