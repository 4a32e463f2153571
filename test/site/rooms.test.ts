import { expect, test } from "vitest";
import { giveRoom } from "../../src/site/rooms.js";

const WAITS = "<observablehq-loading></observablehq-loading><!--:1:-->";
const page = (main: string) =>
  `<!DOCTYPE html>\n<html><body><div id="observablehq-center"><main>${main}</main></div></body></html>`;

test("a figure that waits for its cells has the room that was measured and a mark, and what waits for none has not", () => {
  const given = giveRoom(page(`<p>Text.</p><figure id="a"><div>${WAITS}</div>${WAITS}</figure>`), [
    [300, 420],
  ]);
  expect(given).toBe(
    page(
      `<p>Text.</p><figure data-room data-waits style="--room-wide: 300px; --room-narrow: 420px" id="a"><div data-waits>${WAITS}</div>${WAITS}</figure>`,
    ),
  );
});

test("what is folded, or only groups figures, is looked into", () => {
  const given = giveRoom(
    page(
      `<details><p>${WAITS}</p></details><div class="with-code"><figure>${WAITS}</figure></div>`,
    ),
    [
      [1, 2],
      [3, 4],
    ],
  );
  expect(given.match(/<(\w+) data-room data-waits style="--room-wide: \d/g)).toEqual([
    '<p data-room data-waits style="--room-wide: 1',
    '<figure data-room data-waits style="--room-wide: 3',
  ]);
});

test("what a cell may fill has its room, too", () => {
  const block = (style: string) =>
    `<div${style} class="observablehq observablehq--block"><!--:1:--></div>`;
  expect(giveRoom(page(block("")), [[5, 6]])).toBe(
    page(block(' data-room style="--room-wide: 5px; --room-narrow: 6px"')),
  );
});

test("a page that has more or fewer figures than were measured gets marks alone", () => {
  const two = page(`<figure>${WAITS}</figure><figure>${WAITS}</figure>`);
  expect(giveRoom(two, [[1, 2]]).match(/<figure data-room data-waits>/g)).toHaveLength(2);
  expect(giveRoom(page("<p>Text.</p>"))).toBe(page("<p>Text.</p>"));
});
