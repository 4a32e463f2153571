import { expect, test } from "vitest";
import { takeTurns } from "../../../src/site/bundling/cells-in-turn.js";

test("a page's cells are defined by way of the turns that they take", () => {
  const script = takeTurns(
    `import {define} from "./client.js";\ndefine({id: "1", body: () => 1});`,
  );
  expect(script).toMatch(/import \{ define as defineAtOnce \} from "\.\/client\.js";/);
  expect(script).toMatch(
    /const define = inTurn\(defineAtOnce\);\ndefine\(\{id: "1", body: \(\) => 1\}\);/,
  );
});

test("a script that takes its cells from elsewhere stops the build", () => {
  expect(() => takeTurns(`import {cell} from "./client.js";\ndefine({id: "1"});`)).toThrow(
    "build: a page takes its cells from something unknown",
  );
});

test("a page without cells stays as it is", () => {
  expect(takeTurns(`import "./client.js";`)).toBe(`import "./client.js";`);
});
