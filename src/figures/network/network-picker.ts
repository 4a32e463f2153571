import { bestFirst } from "../../training/store/chosen-network.js";
import { openRunStore } from "../../training/store/indexed-store.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { type NetworkAddress, networkParts } from "../../training/subject/network-address.js";
import { followUrl, readUrl } from "../../ui/address/address.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onRestored } from "../../ui/dom/restored.js";
import { OpenRunFile } from "./open-run-file.js";
import { handSubjectOn, NETWORK_FIELDS, pageOfSubject, writeNetwork } from "./present-subject.js";
import { words } from "./words/index.js";

/** A saved run that can be chosen, and after how many batches it has checkpoints. */
export interface Choosable {
  readonly run: SavedRun;
  readonly checkpoints: readonly number[];
}

const NEW = "new";

/** The runs that are saved in this browser, the best first; none where it has no store. */
export async function choosableRuns(): Promise<Choosable[]> {
  try {
    const store = await openRunStore();
    const runs = bestFirst(await store.list());
    return await Promise.all(
      runs.map(async (run) => ({ run, checkpoints: await store.checkpoints(run.id) })),
    );
  } catch {
    return []; // a browser without a store has no runs
  }
}

/** Whether a query names one of these runs that learned from the site's digits, whose next batch can be had. */
export function namesSavedRun(query: string, runs: readonly Choosable[]): boolean {
  const named = new URLSearchParams(query).get("run");
  return runs.some(({ run: { id, digits } }) => id === named && digits === null);
}

/**
 * Which network a page is about: a saved run and its checkpoint, or one trained on opening. `.value` is the query that
 * names it; `arrive` is told which one has come, and puts that into the address and the links to these pages.
 */
export function NetworkPicker(
  runs: readonly Choosable[],
  pages: readonly (keyof typeof words.picker.pages)[],
): HTMLElement & {
  value: string;
  readonly network: NetworkAddress | null;
  arrive(network: NetworkAddress | null): void;
} {
  const said = words.picker;
  let known = runs;
  const optionsOf = () => [
    [NEW, said.onOpening] as const,
    ...known.map(({ run }) => [run.id, said.run(run.name, run.accuracies.at(-1) ?? null)] as const),
  ];
  const menu = Menu({ "aria-label": said.network }, optionsOf());
  const slider = element("input", { type: "range", min: 0, step: 1 });
  const place = element("output", { "aria-live": "off" });
  const checkpoint = element(
    "label",
    { class: "setting", hidden: true },
    element("span", {}, said.checkpoint),
    slider,
    place,
  );
  const links = element("span", { class: "network-links" });
  const root = element(
    "div",
    { class: "network-picker settings", "data-figure": "network-picker" },
    element("label", { class: "setting" }, element("span", {}, said.network), menu),
    checkpoint,
    links,
    OpenRunFile(),
  );
  const made = Object.assign(root, {
    value: queryOf(readUrl(NETWORK_FIELDS)),
    network: null as NetworkAddress | null,
    arrive(network: NetworkAddress | null) {
      if (network === null) return;
      made.network = network;
      writeNetwork(networkParts(network), "replace");
      show(network);
    },
  });
  const chosen = () => known.find(({ run }) => run.id === menu.value);
  onRestored(root, async () => {
    known = await choosableRuns();
    menu.replaceChildren(...Menu({}, optionsOf()).children);
    if (made.network !== null) show(made.network);
  });

  function show({ run, batches }: NetworkAddress): void {
    menu.value = known.find((choosable) => choosable.run.id === run)?.run.id ?? NEW;
    const at = chosen()?.checkpoints.indexOf(batches) ?? -1;
    checkpoint.hidden = at < 0 || chosen()!.checkpoints.length < 2;
    slider.max = String((chosen()?.checkpoints.length ?? 1) - 1);
    slider.value = String(Math.max(0, at));
    tellPlace();
    links.replaceChildren(
      ...pages.map((page) =>
        element(
          "a",
          { href: pageOfSubject(page, made.network), "data-subject": "" },
          said.pages[page],
        ),
      ),
    );
  }
  function tellPlace(): void {
    const { run, checkpoints } = chosen() ?? {};
    const batches = checkpoints?.[Number(slider.value)];
    if (run === undefined || batches === undefined) return;
    place.textContent = said.after(batches, batches / run.batches);
    slider.setAttribute("aria-valuetext", place.textContent);
  }
  function pick(parts: Readonly<Record<string, string>>): void {
    made.value = queryOf(parts);
    emit(made, "input");
    writeNetwork(parts, { control: "network" });
  }
  menu.addEventListener("input", (event) => {
    event.stopPropagation();
    const last = chosen()?.checkpoints.at(-1);
    pick(last === undefined ? { run: NEW } : { run: menu.value, moment: String(last) });
  });
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    tellPlace();
    const batches = chosen()?.checkpoints[Number(slider.value)] ?? 0;
    pick({ run: menu.value, moment: String(batches) });
  });
  handSubjectOn(root, () => made.network);
  followUrl(root, NETWORK_FIELDS, (values) => {
    const query = queryOf(values);
    const isSame = made.network !== null && query === queryOf(networkParts(made.network));
    if (isSame || query === made.value) return;
    made.value = query;
    emit(made, "input");
  });
  return made;
}

/** A query of these parts, without the empty ones. */
function queryOf(parts: Readonly<Record<string, string | undefined>>): string {
  const named = Object.entries(parts).filter(([, part]) => part !== undefined && part !== "");
  return named.length === 0 ? "" : `?${new URLSearchParams(named as [string, string][])}`;
}
