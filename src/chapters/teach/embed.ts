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
  const told = element("span", { role: "status" });
  const frame = element("iframe", { class: "embed-preview", loading: "lazy" });
  async function copy(): Promise<void> {
    snippet.select();
    try {
      await navigator.clipboard.writeText(snippet.value);
      told.textContent = words.embed.copied;
    } catch {
      told.textContent = words.embed.selected;
    }
  }
  function show(): void {
    const chosen = EMBEDDABLE.find(({ name }) => name === menu.chosen());
    if (chosen === undefined) return;
    const title = words.embed.figures[chosen.name];
    const address = new URL(embedAddress(chosen), location.href).href;
    const size = { width: "100%", height: 640, style: "border: 0" };
    snippet.value = element("iframe", { src: address, title, ...size }).outerHTML;
    frame.title = title;
    frame.src = address;
    told.textContent = "";
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
      element("button", { type: "button", onclick: copy }, words.embed.copy),
      told,
    ),
    snippet,
    frame,
  );
}
