import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";

/** A figure that can stand in another page. */
export interface Embeddable {
  /** What it is called in the list. */
  readonly name: string;
  readonly page: string;
  /** The figure's id on that page. */
  readonly figure: string;
  /** The address's settings: `assign=1`. */
  readonly settings?: string;
}

/** Figures of the chapters that stand well alone. */
export const EMBEDDABLE: readonly Embeddable[] = [
  { name: "Unfold the input", page: "unfold-input", figure: "unfolded-input" },
  { name: "Unfold the kernel", page: "unfold-kernel", figure: "unfolded-kernel" },
  { name: "Channels", page: "convolution", figure: "channels" },
  { name: "Max pooling", page: "pooling-relu-flatten", figure: "pooling" },
  { name: "ReLU", page: "pooling-relu-flatten", figure: "relu" },
  { name: "The ledger of +=", page: "convolution-gradients", figure: "fold-ledger" },
  {
    name: "The ledger of +=, with = in its place",
    page: "convolution-gradients",
    figure: "fold-ledger",
    settings: "assign=1",
  },
  { name: "Why the kernel is rotated", page: "convolution-gradients", figure: "rotation" },
  { name: "What the 1/n is for", page: "cross-entropy", figure: "batch" },
];

/** The address of a figure alone, below the site's own: `unfold-input.html?embed=unfolded-input`. */
export function embedAddress({ page, figure, settings }: Embeddable): string {
  return `${page}.html?${settings === undefined ? "" : `${settings}&`}embed=${figure}`;
}

/** A choice of figures, the snippet that puts the chosen one into another page, and how it looks there. */
export function EmbedSnippet(): HTMLElement {
  const menu = Menu(
    { id: "embed-figure" },
    EMBEDDABLE.map(({ name }, i) => [String(i), name]),
  );
  menu.addEventListener("change", () => show());
  const snippet = element("textarea", { readonly: true, rows: 3, "aria-label": "Snippet" });
  const told = element("span", { role: "status" });
  const frame = element("iframe", { class: "embed-preview", loading: "lazy" });
  async function copy(): Promise<void> {
    snippet.select();
    try {
      await navigator.clipboard.writeText(snippet.value);
      told.textContent = "Copied.";
    } catch {
      told.textContent = "The snippet is selected: copy it with Control (or ⌘) + C.";
    }
  }
  function show(): void {
    const chosen = EMBEDDABLE[Number(menu.chosen())];
    const address = new URL(embedAddress(chosen), location.href).href;
    snippet.value = `<iframe src="${address}" title="${chosen.name}" width="100%" height="640" style="border: 0"></iframe>`;
    frame.title = chosen.name;
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
      element("label", { for: "embed-figure" }, "Figure"),
      menu,
      element("button", { type: "button", onclick: copy }, "Copy"),
      told,
    ),
    snippet,
    frame,
  );
}
