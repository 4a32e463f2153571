import type { Choosable } from "../../figures/network/network-picker.js";
import { type NetworkAddress, networkParts } from "../../training/subject/network-address.js";
import { type Field, followUrl, readUrl, writeUrl } from "../../ui/address/address.js";
import type { HistoryStep } from "../../ui/address/history-writer.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { words } from "./words/index.js";

/** After how many batches the other checkpoint is; empty for none. */
const beside: Field<number | null> = {
  initial: null,
  read(text) {
    const batches = Number(text);
    return text !== "" && Number.isInteger(batches) && batches >= 0 ? batches : null;
  },
  write: String,
};
const FIELDS = { beside };

/** The steps of a decade of the moments of a run that is saved nowhere. */
const DECADE = [1, 2, 5];

/**
 * After how many batches a network can be shown beside the chosen one: at the checkpoints of its saved run, or, where
 * it is saved nowhere, at 0, 1, 2, 5, 10 … of the batches that it learned from, to which it is trained anew.
 */
export function momentsOf({ run, batches }: NetworkAddress, runs: readonly Choosable[]): number[] {
  const saved = runs.find((choosable) => choosable.run.id === run)?.checkpoints;
  if (saved !== undefined) return [...saved];
  const series = Array.from({ length: 8 }, (_, power) => DECADE.map((n) => n * 10 ** power)).flat();
  const passed = series.filter((moment) => moment < batches);
  return batches === 0 ? [0] : [0, ...passed, batches];
}

/**
 * Another checkpoint of the same run, to be shown beside the chosen one: a switch and a slider. `.value` is the query
 * that names it, null for none; the address keeps it. `offer` is told which network was chosen.
 */
export function CheckpointBeside(runs: readonly Choosable[]): HTMLElement & {
  value: string | null;
  /** After how many batches the other checkpoint is; null for none. */
  readonly batches: number | null;
  offer(network: NetworkAddress | null): void;
} {
  const said = words.beside;
  const isOn = element("input", { type: "checkbox" });
  const slider = element("input", { type: "range", min: 0, step: 1, "aria-label": said.slider });
  const place = element("output", { "aria-live": "off" });
  const root = element(
    "div",
    { class: "setting checkpoint-beside", "data-figure": "checkpoint-beside", hidden: true },
    element("label", {}, isOn, element("span", {}, said.label)),
    slider,
    place,
  );
  let network: NetworkAddress | null = null;
  let moments: readonly number[] = [];
  const made = Object.assign(root, {
    value: null as string | null,
    batches: null as number | null,
    offer(chosen: NetworkAddress | null) {
      if (chosen === null) return;
      network = chosen;
      take(readUrl(FIELDS).beside);
    },
  });

  function take(batches: number | null): void {
    if (network === null) return;
    const own = momentsOf(network, runs);
    moments = [...new Set([...own, ...(batches === null ? [] : [batches])])].sort((a, b) => a - b);
    made.batches = batches;
    show();
    const value =
      batches === null
        ? null
        : `?${new URLSearchParams(networkParts({ ...network, batches, checksum: null }))}`;
    if (value === made.value) return;
    made.value = value;
    emit(made, "input");
  }
  function show(): void {
    const { batches } = made;
    root.hidden = moments.length < 2;
    isOn.checked = batches !== null;
    slider.hidden = batches === null;
    slider.max = String(moments.length - 1);
    slider.value = String(Math.max(0, moments.indexOf(batches ?? 0)));
    place.textContent = batches === null ? "" : said.after(batches);
    slider.setAttribute("aria-valuetext", place.textContent);
  }
  function choose(batches: number | null, step: HistoryStep): void {
    take(batches);
    writeUrl(FIELDS, { beside: batches }, step);
  }
  isOn.addEventListener("input", (event) => {
    event.stopPropagation();
    choose(isOn.checked ? (moments[0] ?? 0) : null, "push");
  });
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    choose(moments[Number(slider.value)] ?? null, { control: "beside" });
  });
  followUrl(root, FIELDS, ({ beside }) => take(beside));
  return made;
}
