import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\/words\/.*\.ts$/.test(name) && !name.includes("/collected/"));
const read = (name: string) => readFileSync(join(".", name), "utf8");
/** The modules of one language: `words/zh.ts`, `words/zh/operations.ts`, `glossary/layers.zh.ts`, `zh-python.ts`. */
const isOf = (language: string) => (name: string) =>
  new RegExp(`/${language}(?:-[\\w-]+)?\\.ts$|\\.${language}\\.ts$|/${language}/`).test(name);

test("every module of words has its other language beside it", () => {
  const other = (name: string, to: string) => name.replaceAll(/\b(?:en|zh)\b/g, to);
  const all = new Set(files);
  expect(files.filter(isOf("en")).filter((name) => !all.has(other(name, "zh")))).toEqual([]);
  expect(files.filter(isOf("zh")).length).toBeGreaterThan(30);
});

test("Chinese words take only types from English ones, so that each edition is bundled alone", () => {
  const found = files
    .filter(isOf("zh"))
    .filter((name) => /^import (?!type ).*from ".*\ben\b[^"]*"/m.test(read(name)));
  expect(found).toEqual([]);
});

test("who takes both languages takes them in the form that the bundler knows", () => {
  const found = files
    .filter((name) => /from "\.\/en(?:\/index)?\.js"/.test(read(name)) && !isOf("zh")(name))
    .filter((name) => !isOf("en")(name))
    .filter(
      (name) =>
        !/^import \{ en \} from "\.\/en(\/index)?\.js";\nimport \{ zh \} from "\.\/zh(\/index)?\.js";$/m.test(
          read(name),
        ),
    );
  expect(found).toEqual([]);
});
