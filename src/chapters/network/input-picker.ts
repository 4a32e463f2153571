import type { Digits } from "../../digits/index.js";
import { drawingInAddress } from "../../figures/network/drawing-in-address.js";
import { followUrl, readUrl, text, writeUrl } from "../../ui/address/address.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { words } from "./words/index.js";

/** What the network is shown: one of the test digits, an image of its run's next batch, or a drawing. */
export type Input = "test" | "batch" | "drawing";

const FIELDS = { input: text() };

/** The drawing in the page's address as digits of its own; null where it has none. */
export function drawnDigit(): Digits | null {
  const pixels = drawingInAddress();
  return pixels === null ? null : { images: pixels, labels: new Uint8Array(1), count: 1 };
}

/**
 * Which input the debugger shows, of those that there are. `.value` is it, kept in the address; an address that does
 * not say means the drawing in it, or else the next batch of the run that it names, or else a test digit.
 */
export function InputPicker(given: { hasBatch: boolean; hasDrawing: boolean }): HTMLElement & {
  value: Input;
  /** Says whether there is a next batch to choose; without one a test digit takes its place. */
  offerBatch(hasBatch: boolean): void;
} {
  const said = words.input;
  const usual = given.hasDrawing ? "drawing" : given.hasBatch ? "batch" : "test";
  const menu = Menu<Input>({ "aria-label": said.label }, [
    ["test", said.test],
    ["batch", said.batch],
    ["drawing", said.drawing],
  ]);
  const root = element(
    "label",
    { class: "setting", "data-figure": "input-picker" },
    element("span", {}, said.label),
    menu,
  );
  const made = Object.assign(root, { value: "test" as Input, offerBatch });
  /** What is not there is shown all the same, with what would bring it. */
  function offer(input: "batch" | "drawing", isThere: boolean): void {
    const option = Array.from(menu.options).find(({ value }) => value === input);
    const text = isThere ? said[input] : said.missing[input];
    if (option !== undefined) Object.assign(option, { text, disabled: !isThere });
  }
  function offerBatch(hasBatch: boolean): void {
    offer("batch", hasBatch);
    if (!hasBatch && made.value === "batch") choose("test", "replace");
  }
  function read(): Input {
    const offered = Array.from(menu.options).filter(({ disabled }) => !disabled);
    const named = offered.find(({ value }) => value === readUrl(FIELDS).input);
    return (named?.value as Input | undefined) ?? usual;
  }
  function choose(input: Input, step: "push" | "replace"): void {
    take(input);
    writeUrl(FIELDS, { input }, step);
  }
  function take(input: Input): void {
    if (input === made.value) return;
    made.value = input;
    menu.value = input;
    emit(made, "input");
  }
  menu.addEventListener("input", (event) => {
    event.stopPropagation();
    choose(menu.chosen() ?? usual, "push");
  });
  followUrl(root, FIELDS, () => take(read()));
  offer("batch", given.hasBatch);
  offer("drawing", given.hasDrawing);
  made.value = read();
  menu.value = made.value;
  // A network is about to be written into the address, after which saying nothing would mean another input.
  writeUrl(FIELDS, { input: made.value }, "replace");
  return made;
}
