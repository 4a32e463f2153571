import { element } from "./element.js";

/** What the pages say of the digits that the site was built with. */
export interface DigitsSource {
  name: string;
  licence: string;
  origin: string;
  train: number;
  test: number;
}

/** Name, counts, origin and licence of the digits, as a paragraph. */
export function digitsCredit(source: unknown): HTMLElement {
  const { name, licence, origin, train, test } = source as DigitsSource;
  const count = (n: number) => n.toLocaleString("en");
  return element(
    "p",
    { class: "digits-credit" },
    `${name}: ${count(train)} images to train on and ${count(test)} to test with. ${origin}. Licence: ${licence}.`,
  );
}
