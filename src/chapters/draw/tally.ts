import { DigitImage } from "../../figures/network/digit-image.js";
import { formatsOf } from "../../language/format.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { setPressable } from "../../ui/dom/pressable.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { wilsonInterval } from "./wilson-interval.js";
import { words } from "./words/index.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    label: number;
  }
}

/** A drawing that the network has been asked about. */
export interface Drawn {
  pixels: Uint8Array;
  label: number;
  answer: number;
}

/** The accuracy that was measured on the test digits. */
export interface Official {
  accuracy: number;
  count: number;
}

/** How many drawings make a series. */
export const SERIES = 20;

/**
 * Keeps a series of up to twenty drawings, each with the digit that was meant, and compares the share that
 * was read right with the accuracy on the test digits. A `label` event tells, as `detail`, which digit the
 * present drawing was meant to be; `add` takes the drawing then. `compare` takes a network's accuracy, and what it reads: a
 * series is one network's, so another one reads all of its drawings again.
 */
export function Tally(): HTMLElement & {
  add(drawn: Drawn): void;
  compare(official: Official, read: (pixels: Uint8Array) => number): void;
} {
  const said = words.tally;
  let series: Drawn[] = [];
  let official: Official | null = null;
  const buttons = Array.from({ length: 10 }, (_, digit) =>
    element("button", { type: "button", onclick: () => tell(digit) }, digit),
  );
  const status = element("p", { class: "tally-words", role: "status" });
  const list = element("ol", { class: "gallery tally-list" });
  const again = element(
    "button",
    { type: "button", class: "quiet", onclick: beginAgain },
    said.again,
  );
  const root = element(
    "div",
    { class: "tally", "data-figure": "tally" },
    element(
      "div",
      { class: "tally-buttons", role: "group", "aria-label": said.meant },
      element("span", {}, said.meant),
      ...buttons,
    ),
    status,
    list,
    again,
  );
  function tell(digit: number): void {
    if (series.length >= SERIES) return;
    emit(root, "label", digit);
  }
  function beginAgain(): void {
    set([]);
    takeFocus(status); // the button goes
  }
  function set(next: Drawn[]): void {
    series = next;
    list.replaceChildren(...series.map(Item));
    again.hidden = series.length === 0;
    for (const button of buttons) setPressable(button, series.length < SERIES);
    say();
  }
  function say(): void {
    status.textContent = describeTally(series, official);
    root.dataset.count = String(series.length);
  }
  set([]);
  return Object.assign(root, {
    add: (drawn: Drawn) => set([...series, drawn].slice(0, SERIES)),
    compare(measured: Official, read: (pixels: Uint8Array) => number) {
      official = measured;
      set(series.map((drawn) => ({ ...drawn, answer: read(drawn.pixels) })));
    },
  });
}

/** A series in words: how many were read right, and what that says beside the official accuracy. */
export function describeTally(series: readonly Drawn[], official: Official | null): string {
  const said = words.tally;
  const count = series.length;
  if (count === 0) return said.empty(SERIES);
  const right = series.filter(({ label, answer }) => label === answer).length;
  const sentences = [said.right(right, count)];
  if (official !== null) {
    sentences.push(said.official(official.count, official.accuracy));
    const [low, high] = wilsonInterval(right, count);
    const verdict =
      official.accuracy > high ? said.harder : official.accuracy < low ? said.easier : said.same;
    sentences.push(verdict(count, Math.round(low * 100), Math.round(high * 100)));
  }
  if (count < SERIES) sentences.push(said.toGo(SERIES - count));
  return formatsOf().running(sentences);
}

function Item({ pixels, label, answer }: Drawn): HTMLElement {
  const right = label === answer;
  return element(
    "li",
    { "data-right": right },
    DigitImage(pixels),
    element("span", { class: "gallery-words" }, right ? `${label} ✓` : `${label} → ${answer} ✗`),
  );
}
