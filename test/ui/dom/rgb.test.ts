import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rgbOf, shadesOf, wordOf } from "../../../src/ui/dom/rgb.js";

const BLACK = { r: 0, g: 0, b: 0 };

test("a colour as style sheets write it is read into its three parts", () => {
  expect(rgbOf("#8fb4dc")).toEqual({ r: 0x8f, g: 0xb4, b: 0xdc });
  expect(rgbOf("#FFFFFF")).toEqual({ r: 255, g: 255, b: 255 });
});

test.each(["", "red", "#fff", "rgb(1, 2, 3)", "#12345g", "#1234567"])("%j is black", (text) => {
  expect(rgbOf(text)).toEqual(BLACK);
});

const TINTS = ["paper", "positive", "negative", "positive-strong", "negative-strong", "hole"];

test.each([...TINTS, "error", "rule", "ink", "accent", "source", "use"])(
  "--%s, which images are drawn in, is written so in light and in dark",
  (name) => {
    const sheet = readFileSync("src/ui/page/colours.css", "utf8");
    const found = [...sheet.matchAll(new RegExp(`^\\s*--${name}: ([^;]+);`, "gm"))];
    expect(found).toHaveLength(2);
    for (const [, colour = ""] of found) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  },
);

test("shades run from one colour to the other, as the words that an image's data has for them", () => {
  const shades = shadesOf("#102030", "#ff2000");
  expect(shades[0]).toBe(wordOf("#102030"));
  expect(shades.at(-1)).toBe(wordOf("#ff2000"));
  const [r, g, b, opacity] = new Uint8Array(Uint32Array.of(wordOf("#102030")).buffer);
  expect([r, g, b, opacity]).toEqual([0x10, 0x20, 0x30, 255]);
});
