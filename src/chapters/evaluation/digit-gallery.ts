import type { Digits } from "../../digits/index.js";
import { DigitImage } from "../../figures/network/digit-image.js";
import type { Answers } from "../../training/evaluation/index.js";
import { comeBack } from "../../ui/address/come-back.js";
import { element } from "../../ui/dom/element.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { words } from "./words/index.js";

/** A digit with what was said about it. */
export interface GalleryEntry {
  index: number;
  pixels: Uint8Array;
  label: number;
  answer: number;
  /** The probability given to the answer, and to the label. */
  sure: number;
  right: number;
  loss: number;
}

/** One of these digits, with the answer that was given to it. Its numbers are NaN where there are none. */
export function galleryEntry(
  { images, labels }: Digits,
  { answers, probabilities, losses }: Answers,
  index: number,
): GalleryEntry {
  const label = labels[index] ?? Number.NaN;
  const answer = answers[index] ?? Number.NaN;
  const loss = losses[index] ?? Number.NaN;
  const p = (digit: number) => probabilities.data[index * 10 + digit] ?? Number.NaN;
  const pixels = images.subarray(index * 784, index * 784 + 784);
  return { index, pixels, label, answer, sure: p(answer), right: p(label), loss };
}

/** How many digits are shown before the reader asks for more. */
const PAGE = 24;

/**
 * Digits in rows, each with its label and its answer; every one is a link to `href(index)`, if there is
 * somewhere to follow it. A few are shown at first, more when the reader asks. Who follows one and comes back is at it again.
 */
export function DigitGallery(
  title: string,
  indices: readonly number[],
  options: {
    entry(index: number): GalleryEntry;
    href: ((index: number) => string) | null;
    names: readonly string[];
  },
): HTMLElement {
  const said = words.gallery;
  const { href } = options;
  const list = element("ol", { class: "gallery" });
  const heading = element("p", { class: "gallery-title", role: "status" }, title);
  const more = element("button", { type: "button", onclick: () => show(true) });
  let shown = 0;
  function show(focus: boolean): void {
    const first = indices.slice(shown, shown + PAGE).map((index) => Item(options.entry(index)));
    list.append(...first);
    shown += first.length;
    const rest = indices.length - shown;
    more.hidden = rest === 0;
    more.textContent = said.more(Math.min(PAGE, rest), rest);
    const next = first[0]?.firstElementChild as HTMLElement | undefined;
    if (!focus || next === undefined) return;
    if (href === null) takeFocus(next);
    else next.focus();
  }
  function Item({ index, pixels, label, answer, sure, right, loss }: GalleryEntry): HTMLElement {
    const wrong = label !== answer;
    const nameOf = (place: number) => options.names[place] ?? String(place); // a network has ten answers, whatever the classes
    const [is, read] = [nameOf(label), nameOf(answer)];
    const spoken = wrong ? said.wrong(is, read, sure, right) : said.right(is, right);
    return element(
      "li",
      { "data-index": index, "data-loss": loss },
      element(
        href === null ? "div" : "a",
        { ...(href && { href: href(index) }), title: said.title(index) },
        DigitImage(pixels),
        element("span", { class: "visually-hidden" }, said.spoken(spoken, loss.toFixed(2))),
        element(
          "span",
          { class: "gallery-words", "aria-hidden": true },
          wrong ? `${is} → ${read} ` : `${is} `,
          element("small", {}, said.probability(wrong ? sure : right)),
          element("small", {}, said.loss(loss.toFixed(2))),
        ),
      ),
    );
  }
  show(false);
  const root = element(
    "div",
    { class: "digit-gallery", "data-figure": "digit-gallery", "data-count": indices.length },
    heading,
    list,
    more,
  );
  if (href !== null)
    comeBack(root, () => {
      const isMore = !more.hidden;
      if (isMore) show(false);
      return isMore;
    });
  return root;
}
