import { choice, number, readUrl } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

const LABELS = ["own", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

const IMAGES = number(1, 8, 1);

/** How many images the batch has, as the page's address says. */
export function imagesInAddress(): number {
  return readUrl({ images: IMAGES }).images;
}

/** What the debugger is shown: which of so many digits, or images of a saved run's next batch, and how it learns. */
export function networkSettings(digits: number, isNextBatch: boolean) {
  const { settings: said } = words;
  return {
    digit: labelled(isNextBatch ? said.imageOfNextBatch : said.digit, number(0, digits - 1, 0)),
    images: labelled(said.images, IMAGES),
    label: labelled(said.label, choice(LABELS, "own", { "its own": "own" }), {
      own: said.ownLabel,
    }),
    rate: labelled(said.rate, number(0.005, 0.5, 0.01, 0.005)),
  };
}
