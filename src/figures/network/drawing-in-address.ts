import { pixelsText, readPixels } from "../../digits/drawing/index.js";
import { currentUrl, type Field, readUrl, text, writeUrl } from "../../ui/address/address.js";

type Drawing = Uint8Array | null;

const drawing: Field<Drawing> = {
  initial: null,
  read: readPixels,
  write: (pixels) => pixelsText(pixels ?? []),
};
const FIELDS = { input: text(), "#drawing": drawing };

/** The drawing that the page's address brings, ready for the network; null where it brings none. */
export function drawingInAddress(): Drawing {
  return readUrl(FIELDS)["#drawing"];
}

/** Puts what is drawn into the address, as what the network is shown; with null, an empty sheet, it is taken out. */
export function writeDrawing(pixels: Drawing): void {
  writeUrl(FIELDS, { input: pixels === null ? "" : "drawing", "#drawing": pixels }, "replace");
}

/** Whether the address already says what the network is shown, such as a test digit of the page before. */
export function isInputAsked(): boolean {
  return currentUrl().searchParams.has("input");
}
