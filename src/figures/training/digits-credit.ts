import { element } from "../../ui/dom/element.js";
import { describeOwnDigits, type OwnDigitsView } from "./describe-own-digits.js";
import { words } from "./words/index.js";

/** What the pages say of the digits that the site was built with. */
export interface DigitsSource {
  name: string;
  licence: string;
  origin: string;
  train: number;
  test: number;
}

/** Name, counts, origin and licence of the site's digits, or what the reader's own are, as a paragraph. */
export function digitsCredit(source: unknown, own: OwnDigitsView | null = null): HTMLElement {
  if (own !== null) return element("p", { class: "digits-credit" }, describeOwnDigits(own));
  const { name, ...facts } = source as DigitsSource;
  return element("p", { class: "digits-credit" }, words.digits.sites(name, facts));
}
