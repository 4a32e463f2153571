import { loadPart } from "../../files/index.js";
import {
  type DigitsFacts,
  type DigitsStore,
  type KeptDigits,
  openDigitsStore,
} from "../../training/store/digits-store.js";
import { element } from "../../ui/dom/element.js";
import { download, fileNameOf } from "../../ui/dom/file.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { RemovedNote } from "./removed-note.js";
import { words } from "./words/index.js";

/** What can be done with digits that are kept. */
export interface KeptActions {
  use(digits: KeptDigits): void;
  /** They have been removed. */
  onRemoved(checksum: string): void;
  say(sentence: string): void;
}

/**
 * The reader's own digits that this browser keeps, to be used again or removed, and brought back then. `keep` puts some there, and fails where the
 * browser has no store. `show` says which are in use.
 */
export function KeptDigitsList({ use, onRemoved, say }: KeptActions): {
  element: HTMLElement;
  keep(digits: KeptDigits): Promise<void>;
  show(inUse: string | null): void;
} {
  const list = element("ul", { class: "kept-digits" });
  const removed = RemovedNote();
  const root = element("div", { "data-figure": "kept-digits" }, removed.element, list);
  let opening: Promise<DigitsStore> | null = null;
  let inUse: string | null = null;
  const store = () => {
    opening ??= openDigitsStore();
    return opening;
  };
  async function draw(): Promise<void> {
    const all = await (await store()).list();
    const focused = document.activeElement?.closest<HTMLElement>("li[data-digits]");
    list.replaceChildren(...all.map(Item));
    if (focused) focusOn(focused.dataset.digits ?? "");
  }
  /** Gives the focus to the first button of some digits, as they are now in the list; to the list where they are gone. */
  function focusOn(checksum: string): void {
    const button = list.querySelector<HTMLElement>(`li[data-digits="${checksum}"] button`);
    if (button === null) takeFocus(root);
    else button.focus();
  }
  const complain = (error: Error) => say(words.unchanged(error.message));
  function Item({ id: { name, checksum }, images }: DigitsFacts): HTMLElement {
    const button = (text: string, press: (checksum: string) => Promise<void>) => {
      const onclick = () => void press(checksum).catch(complain);
      return element("button", { type: "button", class: "quiet", onclick }, text);
    };
    return element(
      "li",
      { "data-digits": checksum },
      words.kept.digits(name, checksum, images),
      " ",
      checksum === inUse ? words.kept.inUse : button(words.kept.use, having(use)),
      " ",
      button(words.kept.idx, having(saveIdx)),
      " ",
      button(words.kept.remove, remove),
    );
  }
  /** Reads the digits of a checksum, and does something with them; says so where another tab has removed them. */
  function having(act: (digits: KeptDigits) => unknown): (checksum: string) => Promise<void> {
    return async (checksum) => {
      const digits = await (await store()).digits(checksum);
      if (digits !== null) return void (await act(digits));
      say(words.kept.gone);
      await draw();
    };
  }
  async function remove(checksum: string): Promise<void> {
    const kept = await store();
    const digits = await kept.digits(checksum);
    await kept.remove(checksum);
    onRemoved(checksum);
    await draw();
    if (digits === null) return;
    removed.offer(words.kept.removed(digits.id.name), () => {
      keep(digits).then(() => focusOn(checksum), complain);
    });
  }
  async function keep(digits: KeptDigits): Promise<void> {
    await (await store()).keep(digits);
    await draw();
  }
  return {
    element: root,
    keep,
    show(checksum) {
      inUse = checksum;
      draw().catch(() => {}); // a browser without a store keeps nothing to show
    },
  };
}

/** Gives digits as the four files of IDX that MNIST comes in, in a zip. */
async function saveIdx(digits: KeptDigits): Promise<void> {
  const { writeIdxFiles } = await loadPart(() => import("../../training/files/index.js"));
  download(`${fileNameOf(digits.id.name)}.idx.zip`, writeIdxFiles(digits), "application/zip");
}
