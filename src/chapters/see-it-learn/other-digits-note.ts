import { networkInAddress } from "../../figures/network/present-subject.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** Says that the run that led here learned from a reader's own digits, and these two from the site's; hidden where not. */
export function OtherDigitsNote(): HTMLElement {
  const checksum = networkInAddress()?.digits ?? null;
  const said = checksum === null ? "" : words.otherDigits(checksum);
  return element("p", { class: "other-digits", hidden: checksum === null }, said);
}
