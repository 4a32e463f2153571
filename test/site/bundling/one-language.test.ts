import type { Plugin } from "rollup";
import { expect, test } from "vitest";
import { oneLanguage } from "../../../src/site/bundling/one-language.js";

function transformed(language: "en" | "zh", code: string): string | null {
  const { transform } = oneLanguage(language) as Plugin & {
    transform(code: string): { code: string } | null;
  };
  return transform(code)?.code ?? null;
}

const BOTH = 'import {en} from "./en.1a2b.js";\nimport { zh } from "./zh.3c4d.js";\nuse({en, zh});';

test("a module that takes the words of both languages gets those of its edition for both", () => {
  expect(transformed("zh", BOTH)).toBe(
    'import { zh as en } from "./zh.3c4d.js";\nimport { zh } from "./zh.3c4d.js";\nuse({en, zh});',
  );
  expect(transformed("en", BOTH)).toBe(
    'import {en} from "./en.1a2b.js";\nimport { en as zh } from "./en.1a2b.js";\nuse({en, zh});',
  );
});

test("any other module stays as it is", () => {
  expect(transformed("zh", 'import {en} from "./en.js";')).toBeNull();
  expect(transformed("zh", 'import {a} from "./a.js";')).toBeNull();
});
