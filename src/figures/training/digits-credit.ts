import { element } from "../../ui/dom/element.js";
import { describeOwnDigits, type OwnDigitsView } from "./describe-own-digits.js";
import { words } from "./words/index.js";

/** What the pages say of the digits that the site was built with. */
export interface DigitsSource {
  kind: DigitsKind;
  licence: string;
  train: number;
  test: number;
}

/** The whole of MNIST, or a part that packages have. */
export type DigitsKind = "official" | "embedded";

/** Name, counts, origin and licence of the site's digits, or what the reader's own are, as a paragraph. */
export function digitsCredit(source: unknown, own: OwnDigitsView | null = null): HTMLElement {
  if (own !== null) return element("p", { class: "digits-credit" }, describeOwnDigits(own));
  const { kind, ...facts } = source as DigitsSource;
  return element("p", { class: "digits-credit" }, words.digits.sites(kind, facts));
}
