import { type Phase, readingOf, type Trace } from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** The parts of a training step in which it is known what the update did. */
const UPDATED: readonly Phase[] = ["update", "again"];

/**
 * What the network makes of the image that is looked at: its answer, the label and the loss; the same before the
 * reader's changes, where there are any; and the loss after the update, at a moment that has come to it.
 */
export function ReadingLine(): HTMLElement & {
  show(trace: Trace, unchanged: Trace | null, image: number, phase: Phase): void;
} {
  const said = words.reading;
  const root = element("p", { class: "reading", role: "status", "data-figure": "reading" });
  let shown = "";
  return Object.assign(root, {
    show(trace: Trace, unchanged: Trace | null, image: number, phase: Phase) {
      const [images = 1] = trace.step("p").tensor.shape;
      const own = readingOf(trace, image);
      root.dataset.answer = String(own.answer);
      root.dataset.label = String(own.label);
      root.dataset.loss = String(own.loss);
      const parts: (Node | string)[] = [
        images > 1 ? said.image(image, images) : "",
        element("b", {}, said.now(own)),
        unchanged === null ? "" : said.before(readingOf(unchanged, image)),
        UPDATED.includes(phase) ? said.afterUpdate(readingOf(trace, image, "⁺").loss) : "",
      ];
      const told = parts.map((part) => (part instanceof Node ? part.textContent : part)).join(" ");
      if (told === shown) return; // at most moments it is the same
      shown = told;
      root.replaceChildren(...parts.flatMap((part) => (part === "" ? [] : [part, " "])));
    },
  });
}
