import { expect, test } from "vitest";
import { hoistImports } from "../../../src/site/bundling/hoist-imports.js";

const cell = (body: string) => `import {define} from "./client.js";
define({id: "1", outputs: ["a"], body: async () => {
${body}
return {a};
}});`;

test("what a cell takes from an awaited module becomes a static import", () => {
  const script = hoistImports(cell(`const {a, b: c} = await import("./m.js");`));
  expect(script).toContain(`import { a as hoisted0_a, b as hoisted0_c } from "./m.js";`);
  expect(script).toContain("const a = hoisted0_a, c = hoisted0_c;");
  expect(script).not.toContain("await import");
});

test("modules fetched at once are imported one by one, whole ones too, each under a name of its own", () => {
  const script = hoistImports(
    cell(
      `const [{a}, m, {a: b}] = await Promise.all([import("./x.js"), import("./y.js"), import("./z.js")]);`,
    ),
  );
  expect(script.split("\n").slice(0, 3)).toEqual([
    `import { a as hoisted0_a } from "./x.js";`,
    `import * as hoisted1 from "./y.js";`,
    `import { a as hoisted2_b } from "./z.js";`,
  ]);
  expect(script).toContain("const a = hoisted0_a, m = hoisted1, b = hoisted2_b;");
});

test("an import that a cell makes later stays one", () => {
  const body = `const a = () => import("./later.js");`;
  expect(hoistImports(cell(body))).toContain(body);
});

test("an awaited import in a form that Framework does not write is an error", () => {
  expect(() => hoistImports(cell(`let a; a = (await import("./m.js")).a;`))).toThrow(
    "a cell imports in a form that Framework 1.13 does not write",
  );
});
