import { DigitImage } from "../../figures/network/digit-image.js";
import { element } from "../../ui/dom/element.js";

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

/** How many digits are shown before the reader asks for more. */
const PAGE = 24;

/**
 * Digits in rows, each with its label and its answer; every one is a link to `href(index)`. A few are shown
 * at first, more when the reader asks.
 */
export function DigitGallery(
  title: string,
  indices: readonly number[],
  options: { entry(index: number): GalleryEntry; href(index: number): string },
): HTMLElement {
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
    more.textContent = `${Math.min(PAGE, rest)} more of ${rest.toLocaleString("en")}`;
    if (focus) first[0]?.querySelector("a")?.focus();
  }
  function Item({ index, pixels, label, answer, sure, right, loss }: GalleryEntry): HTMLElement {
    const wrong = label !== answer;
    const words = wrong
      ? `${label} taken for ${answer}, ${share(sure)}; ${share(right)} for ${label}`
      : `${label}, ${share(right)}`;
    return element(
      "li",
      { "data-index": index, "data-loss": loss },
      element(
        "a",
        { href: options.href(index), title: `Test digit ${index}, loss ${loss.toFixed(2)}` },
        DigitImage(pixels),
        element("span", { class: "visually-hidden" }, words),
        element(
          "span",
          { class: "gallery-words", "aria-hidden": true },
          wrong ? `${label} → ${answer} ` : `${label} `,
          element("small", {}, share(wrong ? sure : right)),
        ),
      ),
    );
  }
  show(false);
  return element(
    "div",
    { class: "digit-gallery", "data-figure": "digit-gallery", "data-count": indices.length },
    heading,
    list,
    more,
  );
}

/** A probability in percent; what is not certain is never written as 0 or 100. */
function share(p: number): string {
  if (p > 0.995) return p === 1 ? "100 %" : "> 99 %";
  if (p < 0.01) return "< 1 %";
  return `${Math.round(p * 100)} %`;
}
