import { networkInAddress, writeNetwork } from "../../figures/network/present-subject.js";
import type { Parameters, Settings, Training } from "../../training/index.js";
import { TrainingError } from "../../training/problem.js";
import {
  type CheckpointId,
  type SavedRuns,
  type Saving,
  saveRuns,
} from "../../training/store/index.js";
import { type NetworkAddress, networkParts } from "../../training/subject/network-address.js";
import { savedNetwork } from "../../training/subject/run-address.js";
import { onRestored } from "../../ui/dom/restored.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { nearest } from "./checkpoint-slider.js";
import { RemovedNote } from "./removed-note.js";
import { RunsFigure, type ShownCheckpoint } from "./runs-figure.js";
import { saveRun } from "./save-run.js";
import { words } from "./words/index.js";

export interface StopTimeOptions {
  /** The settings of a branch, from those of the run that it leaves. */
  change(own: Settings): Settings;
  /** Hears whether all that was to be saved of the run in training is saved. */
  onSaving(saving: Saving): void;
  /** The training has gone on from a checkpoint. */
  onGoneOn(): void;
  /** Hears which checkpoint is shown. */
  onShown(shown: ShownCheckpoint | null): void;
  /** The address names a network of which no run is saved here. */
  onMissing(network: NetworkAddress): void;
  /** The checkpoint that the address names is not saved, and the nearest one is shown in its place. */
  onNearest(asked: number, shown: number): void;
}

/**
 * Saves the runs of a training, and shows those that are saved, to be named, deleted and gone on from. `begin` says that
 * the training has begun another run, `beginBeside` the same where the chosen checkpoint stays chosen; `isPresent` whether
 * it is at a saved one; `pick` chooses a checkpoint of the one that is shown, and `network` is what links call it;
 * `parametersOf` gives the parameters of a checkpoint.
 */
export function StopTime(
  training: Training,
  { change, onSaving, onGoneOn, onShown, onMissing, onNearest }: StopTimeOptions,
): {
  figure: ReturnType<typeof RunsFigure>;
  begin(): void;
  beginBeside(): void;
  isPresent(run: string): boolean;
  pick(epochs: number): void;
  network(): NetworkAddress | null;
  /** The saved run that the training is at; null before its first batch. */
  current(): string | null;
  parametersOf(checkpoint: CheckpointId): Promise<Parameters | null>;
} {
  let saved: SavedRuns | null = null; // until the store is open, and where there is none
  let shown: ShownCheckpoint | null = null;
  const asked = networkInAddress();
  const figure = RunsFigure({
    chosen: asked?.run ? { run: asked.run, batches: asked.batches } : null,
    onShown(checkpoint) {
      shown = checkpoint;
      onShown(checkpoint);
    },
  });
  /** Says what went wrong, and shows the runs as they are: another tab may have deleted one. */
  const trouble = (error: Error) => {
    figure.say(error.message, error instanceof TrainingError && error.problem.code === "no-run");
    renew().catch(() => {}); // a store that fails has been spoken of
  };
  const removed = RemovedNote();
  figure.prepend(removed.element);

  async function open(): Promise<void> {
    saved = await saveRuns(training, { onSaved: figure.put, onSaving, onTrouble: figure.say });
    const runs = await saved.list();
    if (asked !== null && !runs.some(({ id }) => id === asked.run)) figure.leave();
    figure.show(runs, saved);
  }
  /** Shows the runs as they are saved now, when another tab may have changed them. */
  async function renew(): Promise<void> {
    if (saved === null) return;
    const runs = await saved.list();
    figure.show(runs, saved);
    const chosen = runs.find(({ id }) => id === figure.value?.run);
    if (chosen !== undefined) figure.put(chosen);
  }
  /** What the address asks for and is not there is said. */
  async function answer(wanted: NetworkAddress): Promise<void> {
    const { run, batches } = wanted;
    const found = run === null ? [] : ((await saved?.checkpoints(run)) ?? []);
    if (found.length === 0) onMissing(wanted);
    else if (!found.includes(batches)) onNearest(batches, nearest(found, batches));
  }
  async function remove(id: string): Promise<void> {
    if (saved === null) return;
    const run = await saved.run(id);
    const bringBack = await saved.remove(id);
    figure.drop(id);
    if (run === null) return takeFocus(figure); // another tab was faster
    removed.offer(words.runs.deleted(run.name), () => {
      const radio = () => figure.querySelector<HTMLElement>(`[data-run="${id}"] [type=radio]`);
      bringBack().then(() => radio()?.focus(), trouble);
    });
  }
  figure.addEventListener("rename", ({ detail: { id, name } }) => {
    saved?.rename(id, name).catch(trouble);
  });
  figure.addEventListener("remove", ({ detail }) => {
    remove(detail).catch(trouble);
  });
  figure.addEventListener("save", ({ detail: id }) => {
    if (saved !== null) saveRun(id, saved).catch(trouble);
  });
  figure.addEventListener("gone", () => trouble(new TrainingError({ code: "no-run" })));
  figure.addEventListener("go-on", ({ detail: { run, batches, settings } }) => {
    saved
      ?.goOn(run, batches, settings === "own" ? undefined : change)
      .then(onGoneOn)
      .then(() => figure.say(""), trouble);
  });
  const network = () => shown && savedNetwork(shown.run, shown.batches);
  figure.addEventListener("input", () => {
    const chosen = network();
    if (chosen !== null) writeNetwork(networkParts(chosen), "replace");
  });
  onRestored(figure, () => renew().catch(trouble));
  open()
    .catch(trouble)
    .then(() => asked && answer(asked));
  return {
    figure,
    begin() {
      saved?.begin();
      figure.leave();
      const { id } = training.source;
      writeNetwork(id === undefined ? {} : { digits: id.checksum }, "replace");
    },
    network,
    current: () => saved?.current ?? null,
    beginBeside: () => saved?.begin(),
    isPresent: (run) => saved?.current === run,
    pick: figure.pick,
    parametersOf: async ({ run, batches }) =>
      (await saved?.checkpoint(run, batches))?.parameters ?? null,
  };
}
