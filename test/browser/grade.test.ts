import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { newKey } from "../../grade/key.js";
import { MIXED, writeMixed } from "../grade/mixed.js";
import { useFolder } from "../grade/use-folder.js";
import { CAN_RUN } from "../python/can-run.js";

const { folder, write, run } = useFolder();
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const rowsOf = (file: string) =>
  parse(read(file), { bom: true, columns: true }) as Record<string, string>[];

const GRADED_AGAIN = ["right-numpy", "loop", "memory", "hard-exit", "breaking-numpy", "typed-loop"];

describe.runIf(CAN_RUN)("npm run grade", () => {
  test("thirty submissions in TypeScript and NumPy, hostile ones among them, are graded, and alike again", {
    timeout: 900_000,
  }, async () => {
    writeMixed(join(folder, "mixed"));
    const key = JSON.parse(newKey());
    // Loops end sooner than a teacher's clock ends them: there are three, twice.
    write("key.json", JSON.stringify({ ...key, limits: { ...key.limits, milliseconds: 10_000 } }));
    const once = await run("mixed", "--key", "key.json", "--out", "a.csv");
    expect(once).toMatchObject({ code: 2, stdout: "" }); // loops in Python are for the clock
    expect(once.stderr).toMatch(/30 students graded\n/);
    expect(once.stderr).not.toMatch(/NumPy was not graded/);
    const rows = rowsOf("a.csv");
    expect(rows).toHaveLength(30);
    for (const { name, exercise, earns, says } of MIXED) {
      const row = rows.find(({ student }) => student === name)!;
      const points = Number(row[exercise]);
      const earned = points === 10 ? "all" : points === 0 ? "none" : "less";
      expect(earns === "less" ? ["less", "none"] : [earns], name).toContain(earned);
      expect(`${row.notes}\n${read(`a-feedback/${name}.txt`)}`, name).toMatch(says);
    }

    expect(readdirSync(join(folder, "a-feedback"))).toHaveLength(30);

    // What is hostile in another way in NumPy than in TypeScript; the test of the grader has all in TypeScript twice.
    const again = MIXED.filter(({ name }) => GRADED_AGAIN.includes(name));
    expect(again).toHaveLength(GRADED_AGAIN.length);
    writeMixed(join(folder, "again"), again);
    await run("again", "--key", "key.json", "--out", "b.csv");
    const graded = rows.filter(({ student }) => GRADED_AGAIN.includes(student!));
    expect(rowsOf("b.csv")).toEqual(graded);
    const feedback = (of: string) => again.map(({ name }) => read(`${of}-feedback/${name}.txt`));
    expect(feedback("b")).toEqual(feedback("a"));
  });
});
