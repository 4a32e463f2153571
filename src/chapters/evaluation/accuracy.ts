import { formatsOf } from "../../language/format.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

/** The share of test digits that are right, of how many, in a sentence whose numbers can be read. */
export function Accuracy(accuracy: number, digits: number): HTMLElement {
  const formats = formatsOf();
  const share = metric("test-accuracy", accuracy, formats.accuracy);
  return element("p", {}, ...words.accuracy(share, metric("test-images", digits, formats.count)));
}
