import { CopyText } from "../../ui/controls/copy-text.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** A figure that can stand in another page. */
export interface Embeddable {
  readonly name: keyof typeof words.embed.figures;
  readonly page: string;
  /** The figure's id on that page. */
  readonly figure: string;
  /** The address's settings: `assign=1`. */
  readonly settings?: string;
}

/** Figures of the chapters that stand well alone. */
export const EMBEDDABLE: readonly Embeddable[] = [
  { name: "unfoldedInput", page: "unfold-input", figure: "unfolded-input" },
  { name: "unfoldedKernel", page: "unfold-kernel", figure: "unfolded-kernel" },
  { name: "channels", page: "convolution", figure: "channels" },
  { name: "pooling", page: "pooling-relu-flatten", figure: "pooling" },
  { name: "relu", page: "pooling-relu-flatten", figure: "relu" },
  { name: "ledger", page: "convolution-gradients", figure: "fold-ledger" },
  {
    name: "assignedLedger",
    page: "convolution-gradients",
    figure: "fold-ledger",
    settings: "assign=1",
  },
  { name: "rotation", page: "convolution-gradients", figure: "rotation" },
  { name: "batch", page: "cross-entropy", figure: "batch" },
];

/** The address of a figure alone, below the site's own: `unfold-input.html?embed=unfolded-input`. */
export function embedAddress({ page, figure, settings }: Embeddable): string {
  return `${page}.html?${settings === undefined ? "" : `${settings}&`}embed=${figure}`;
}

/**
 * How high a frame is at most, and until its figure has been measured: the first figure needs all of it, and a frame that
 * grew when its figure comes would push what is read below it out of view.
 */
const MOST_HEIGHT = 1600;

/** A choice of figures, the snippet that puts the chosen one into another page, and how it looks there. */
export function EmbedSnippet(): HTMLElement {
  const menu = Menu(
    { id: "embed-figure" },
    EMBEDDABLE.map(({ name }) => [name, words.embed.figures[name]]),
  );
  menu.addEventListener("change", () => show());
  const snippet = element("textarea", {
    readonly: true,
    rows: 3,
    "aria-label": words.embed.snippet,
  });
  const frame = element("iframe", { class: "embed-preview", loading: "lazy", onload: measure });
  let height = MOST_HEIGHT;
  let isMeasured = false;
  const sizes = new ResizeObserver(([entry]) => follow(entry!.target));
  /** As high as the figure is in the preview, and as it becomes when it is used there. */
  function measure(): void {
    sizes.disconnect();
    const figure = frame.contentDocument?.querySelector(".embedded-figure");
    if (figure) sizes.observe(figure);
  }
  function follow(figure: Element): void {
    const { bottom } = figure.getBoundingClientRect();
    const { scrollY } = figure.ownerDocument.defaultView!;
    const needed = Math.min(MOST_HEIGHT, Math.ceil((bottom + scrollY) / 20) * 20 + 20);
    if (isMeasured && needed <= height) return; // it only grows: a figure may follow its frame
    isMeasured = true;
    height = needed;
    write();
  }
  function show(): void {
    height = MOST_HEIGHT;
    isMeasured = false;
    const chosen = EMBEDDABLE.find(({ name }) => name === menu.chosen());
    if (chosen === undefined) return;
    frame.title = words.embed.figures[chosen.name];
    frame.src = new URL(embedAddress(chosen), location.href).href;
    write();
  }
  function write(): void {
    const { src, title } = frame;
    frame.height = String(height);
    const size = { width: "100%", height, style: "border: 0" };
    snippet.value = element("iframe", { src, title, ...size }).outerHTML;
  }
  show();
  return element(
    "div",
    { class: "embed" },
    element(
      "p",
      { class: "field" },
      element("label", { for: "embed-figure" }, words.embed.figure),
      menu,
      CopyText(words.embed.copy, () => snippet.value),
    ),
    snippet,
    frame,
  );
}
