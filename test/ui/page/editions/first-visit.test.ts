import { expect, test } from "vitest";
import { editionFor } from "../../../../src/ui/page/editions/first-visit.js";

const FIRST = { kept: null, languages: ["en-US"], isHome: false };

test("on the first visit the browser’s language decides, by the first that the site has", () => {
  expect(editionFor(FIRST)).toBe("en");
  expect(editionFor({ ...FIRST, languages: ["zh-CN", "en"] })).toBe("zh");
  expect(editionFor({ ...FIRST, languages: ["de-DE", "zh-TW", "en"] })).toBe("zh");
  expect(editionFor({ ...FIRST, languages: ["fr"] })).toBe("en");
  expect(editionFor({ ...FIRST, languages: [] })).toBe("en");
});

test("later the edition that was kept opens in place of the first page, and addresses within mean their language", () => {
  const later = { kept: "zh", languages: ["en"], isHome: false };
  expect(editionFor(later)).toBe("en");
  expect(editionFor({ ...later, isHome: true })).toBe("zh");
  expect(editionFor({ kept: "en", languages: ["zh-CN"], isHome: true })).toBe("en");
});
