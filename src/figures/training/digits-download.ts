import { fetchDigits } from "../../digits/index.js";
import { loadPart } from "../../files/index.js";
import type { Source } from "../../training/worker/messages.js";
import { element } from "../../ui/dom/element.js";
import { download } from "../../ui/dom/file.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { words } from "./words/index.js";

/** A button that gives the site's digits as digits.npz, for NumPy, and says how it went. */
export function DigitsDownload(source: Source): HTMLElement {
  const told = element("span", { role: "status" });
  const button = element("button", { type: "button", onclick: take }, words.digitsFile.button);
  async function take(): Promise<void> {
    if (!isPressable(button)) return;
    setPressable(button, false);
    told.textContent = words.digitsFile.onTheWay;
    try {
      const [train, test, { writeDigits }] = await Promise.all([
        fetchDigits(source.train),
        fetchDigits(source.test),
        loadPart(() => import("../../training/files/index.js")),
      ]);
      download("digits.npz", writeDigits(train, test), "application/zip");
      told.textContent = words.digitsFile.saved(train.count, test.count);
    } catch (error) {
      told.textContent = words.digitsFile.failed((error as Error).message);
    } finally {
      setPressable(button, true);
    }
  }
  return element(
    "span",
    { class: "digits-download", "data-figure": "digits-download" },
    button,
    told,
  );
}
