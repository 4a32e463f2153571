import { expect, test } from "vitest";
import { giveTextRoom } from "../../src/site/text-rooms.js";

const BEGINNING = `<p>${"a".repeat(1500)}</p>`;
const page = (main: string) =>
  `<!DOCTYPE html>\n<html><body><p>Before.</p><main>${BEGINNING}${main}</main></body></html>`;

test("a paragraph after the page's beginning says how many letters it shows, those that are heard beside a formula not among them", () => {
  const formula =
    '<span class="katex"><span class="katex-mathml">x squared</span><span class="katex-html">x2</span></span>';
  expect(giveTextRoom(page(`<p>Here is ${formula}.</p>`))).toBe(
    page(`<p data-text style="--letters: 11">Here is ${formula}.</p>`),
  );
});

test("formulas are marked too, but headings, figures, and what waits for a cell or lies within something are not", () => {
  const html = page(
    '<h2>Title</h2><div class="equation" id="eq-a">y</div><span class="katex-display">z</span><figure><p>In it.</p></figure><p data-room>Waits.</p>',
  );
  expect(giveTextRoom(html)).toBe(
    html
      .replace("<div ", '<div data-text style="--letters: 1" ')
      .replace("<span ", '<span data-text style="--letters: 1" '),
  );
});
