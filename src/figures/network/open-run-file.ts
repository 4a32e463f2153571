import { openRunStore } from "../../training/store/indexed-store.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { pageOf } from "../../training/subject/network-address.js";
import { savedNetwork } from "../../training/subject/run-address.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** Takes the file of a run, saves the run in this browser with its checkpoints and digits, and opens the page about it. */
export function OpenRunFile(): HTMLElement {
  const said = words.runFile;
  const told = element("span", { role: "status", class: "error" });
  const input = element("input", {
    type: "file",
    accept: ".zip",
    oninput: (event: Event) => event.stopPropagation(),
    onchange: async () => {
      const [file] = input.files ?? [];
      input.value = ""; // so that the same file can be chosen again
      if (file === undefined) return;
      try {
        const run = await saved(file);
        location.assign(pageOf(presentPage(), savedNetwork(run, run.losses.length)));
      } catch (error) {
        told.textContent = said.refused((error as Error).message);
      }
    },
  });
  return element("label", { class: "open-run-file" }, element("span", {}, said.open), input, told);
}

/** Saves the run of a file; what that takes is loaded only now. */
async function saved(file: File): Promise<SavedRun> {
  const [{ readRunFile }, { importRun }, { openDigitsStore }] = await Promise.all([
    import("../../training/files/index.js"),
    import("../../training/store/import-run.js"),
    import("../../training/store/digits-store.js"),
  ]);
  const read = readRunFile(new Uint8Array(await file.arrayBuffer()), file.name);
  return importRun(read, await openRunStore(), await openDigitsStore());
}

function presentPage(): string {
  return /([^/]+?)(\.html)?$/.exec(location.pathname)?.[1] ?? "network";
}
