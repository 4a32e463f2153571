import type { OwnDigits } from "../../digits/own/index.js";
import { networkInAddress } from "../../figures/network/present-subject.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/**
 * Says of a run that led here from a reader's own digits that these two learn from them, or, where they are not kept in
 * this browser, from the site's; hidden where it learned from the site's.
 */
export function OtherDigitsNote(own: Pick<OwnDigits, "id"> | null): HTMLElement {
  const checksum = networkInAddress()?.digits ?? null;
  const said =
    own !== null
      ? words.ownDigits(own.id.name)
      : checksum === null
        ? ""
        : words.otherDigits(checksum);
  return element("p", { class: "other-digits", hidden: checksum === null }, said);
}
