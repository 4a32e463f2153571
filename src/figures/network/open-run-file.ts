import { loadPart, readBytes } from "../../files/index.js";
import { openRunStore } from "../../training/store/indexed-store.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { pageOf } from "../../training/subject/network-address.js";
import { savedNetwork } from "../../training/subject/run-address.js";
import { element } from "../../ui/dom/element.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { offerFocus } from "../../ui/dom/offer-focus.js";
import { store, stored } from "../../ui/page/stored.js";
import { words } from "./words/index.js";

/** What was opened is kept under this name until the page about it is there, and says so. */
const OPENED = "unfold.opened-run";

/**
 * Takes the file of a run, saves the run in this browser with its checkpoints and digits, and opens the page about it. There
 * it says what was opened, and has the focus again.
 */
export function OpenRunFile(): HTMLElement {
  const said = words.runFile;
  const told = element("span", { role: "status" });
  const input = element("input", {
    type: "file",
    class: "visually-hidden",
    accept: ".zip",
    oninput: (event: Event) => event.stopPropagation(),
    onchange: async () => {
      const [file] = input.files ?? [];
      input.value = ""; // so that the same file can be chosen again
      if (file === undefined) return;
      try {
        const { run, checkpoints } = await saved(file);
        store("sessionStorage", OPENED, said.opened(run.name, checkpoints));
        location.assign(pageOf(presentPage(), savedNetwork(run, run.losses.length)));
      } catch (error) {
        told.className = "error";
        told.textContent = said.refused((error as Error).message);
      }
    },
  });
  const root = element(
    "span",
    { class: "open-run-file" },
    element("label", {}, said.open, input),
    told,
  );
  whileConnected(root, () => {
    const opened = stored("sessionStorage", OPENED);
    if (opened === null) return;
    store("sessionStorage", OPENED, null);
    told.textContent = opened;
    offerFocus(root, () => {
      input.focus({ preventScroll: true });
      const { top, bottom } = root.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) root.scrollIntoView({ block: "center" });
    });
  });
  return root;
}

/** Saves the run of a file, and tells how many checkpoints the file has; what that takes is loaded only now. */
async function saved(file: File): Promise<{ run: SavedRun; checkpoints: number }> {
  const [{ readRunFile }, { importRun }, { openDigitsStore }] = await Promise.all([
    loadPart(() => import("../../training/files/index.js")),
    loadPart(() => import("../../training/store/import-run.js")),
    loadPart(() => import("../../training/store/digits-store.js")),
  ]);
  const read = readRunFile(await readBytes(file), file.name);
  const run = await importRun(read, await openRunStore(), await openDigitsStore());
  return { run, checkpoints: read.checkpoints.length };
}

function presentPage(): string {
  return /([^/]+?)(\.html)?$/.exec(location.pathname)?.[1] ?? "network";
}
