import type { OwnDigits } from "../../digits/own/index.js";
import type { Settings } from "../settings/settings.js";
import type { Training } from "./client.js";
import type { Source } from "./messages.js";
import { closeSource, ownSource } from "./own-source.js";

/**
 * Lets a training go over to a reader's own digits, and back to the site's where they are null; each time a
 * run begins. The digits stay in this browser, and only as long as the training learns from them.
 */
export function digitsChanger(
  training: Training,
  site: Source,
): (digits: OwnDigits | null, settings: Settings) => void {
  let present: Source = site;
  return (digits, settings) => {
    const before = present;
    present = digits === null ? site : ownSource(digits);
    training.reset(settings, present);
    if (before !== site) closeSource(before);
  };
}
