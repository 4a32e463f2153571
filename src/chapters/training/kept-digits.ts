import {
  type DigitsStore,
  type KeptDigits,
  openDigitsStore,
} from "../../training/store/digits-store.js";
import { element } from "../../ui/dom/element.js";
import { download, fileNameOf } from "../../ui/dom/file.js";
import { words } from "./words/index.js";

/** What can be done with digits that are kept. */
export interface KeptActions {
  use(digits: KeptDigits): void;
  /** They have been removed. */
  onRemoved(checksum: string): void;
  say(trouble: string): void;
}

/**
 * The reader's own digits that this browser keeps, to be used again or removed. `keep` puts some there, and fails where the
 * browser has no store. `show` says which are in use.
 */
export function KeptDigitsList({ use, onRemoved, say }: KeptActions): {
  element: HTMLElement;
  keep(digits: KeptDigits): Promise<void>;
  show(inUse: string | null): void;
} {
  const root = element("ul", { class: "kept-digits", "data-figure": "kept-digits" });
  let opening: Promise<DigitsStore> | null = null;
  let inUse: string | null = null;
  const store = () => {
    opening ??= openDigitsStore();
    return opening;
  };
  async function draw(): Promise<void> {
    const all = await (await store()).list();
    root.replaceChildren(...all.map(Item));
    root.hidden = all.length === 0;
  }
  function Item(digits: KeptDigits): HTMLElement {
    const { id, train, test } = digits;
    const button = (text: string, onclick: () => void) =>
      element("button", { type: "button", class: "quiet", onclick }, text);
    return element(
      "li",
      { "data-digits": id.checksum },
      words.kept.digits(id.name, id.checksum, train.count + test.count),
      " ",
      id.checksum === inUse ? words.kept.inUse : button(words.kept.use, () => use(digits)),
      " ",
      button(words.kept.idx, () => saveIdx(digits)),
      " ",
      button(words.kept.remove, () => {
        remove(id.checksum).catch((error: Error) => say(error.message));
      }),
    );
  }
  async function remove(checksum: string): Promise<void> {
    await (await store()).remove(checksum);
    onRemoved(checksum);
    await draw();
  }
  return {
    element: root,
    async keep(digits) {
      await (await store()).keep(digits);
      await draw();
    },
    show(checksum) {
      inUse = checksum;
      draw().catch(() => {}); // a browser without a store keeps nothing to show
    },
  };
}

/** Gives digits as the four files of IDX that MNIST comes in, in a zip. */
async function saveIdx(digits: KeptDigits): Promise<void> {
  const { writeIdxFiles } = await import("../../training/files/index.js");
  download(`${fileNameOf(digits.id.name)}.idx.zip`, writeIdxFiles(digits), "application/zip");
}
