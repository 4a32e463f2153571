import type { Parameters, Settings, Training } from "../../training/index.js";
import { type CheckpointId, type SavedRuns, saveRuns } from "../../training/store/index.js";
import { number, readUrl, text, writeUrl } from "../../ui/address/address.js";
import { RunsFigure, type ShownCheckpoint } from "./runs-figure.js";

/** The checkpoint that is chosen, as the address has it. */
const CHECKPOINT = { run: text(), moment: number(0, Number.MAX_SAFE_INTEGER, 0) };

export interface StopTimeOptions {
  /** The settings of a branch, from those of the run that it leaves. */
  change(own: Settings): Settings;
  /** The training has gone on from a checkpoint. */
  onGoneOn(): void;
  /** Hears which checkpoint is shown. */
  onShown(shown: ShownCheckpoint | null): void;
}

/**
 * Saves the runs of a training, and shows those that are saved, to be named, deleted and gone on from. `begin` says that
 * the training has begun another run, `beginBeside` the same where the chosen checkpoint stays chosen; `isPresent` whether it is at a saved one; `pick` chooses a checkpoint of the one
 * that is shown, and `parametersOf` gives the parameters of a checkpoint.
 */
export function StopTime(
  training: Training,
  { change, onGoneOn, onShown }: StopTimeOptions,
): {
  figure: ReturnType<typeof RunsFigure>;
  begin(): void;
  beginBeside(): void;
  isPresent(run: string): boolean;
  pick(epochs: number): void;
  parametersOf(checkpoint: CheckpointId): Promise<Parameters | null>;
} {
  let saved: SavedRuns | null = null; // until the store is open, and where there is none
  const { run, moment } = readUrl(CHECKPOINT);
  const figure = RunsFigure({ chosen: { run, batches: moment }, onShown });
  const trouble = (error: Error) => figure.say(error.message);

  async function open(): Promise<void> {
    saved = await saveRuns(training, { onSaved: figure.put, onTrouble: figure.say });
    figure.show(await saved.list(), saved);
  }
  async function remove(id: string): Promise<void> {
    await saved?.remove(id);
    figure.drop(id);
  }
  figure.addEventListener("rename", ({ detail: { id, name } }) => {
    saved?.rename(id, name).catch(trouble);
  });
  figure.addEventListener("remove", ({ detail }) => {
    remove(detail).catch(trouble);
  });
  figure.addEventListener("go-on", ({ detail: { run, batches, settings } }) => {
    saved
      ?.goOn(run, batches, settings === "own" ? undefined : change)
      .then(onGoneOn)
      .then(() => figure.say(""), trouble);
  });
  figure.addEventListener("input", () => {
    const { run, batches } = figure.value ?? {};
    writeUrl(CHECKPOINT, { run, moment: batches }, "replace");
  });
  open().catch(trouble);
  return {
    figure,
    begin() {
      saved?.begin();
      figure.leave();
    },
    beginBeside: () => saved?.begin(),
    isPresent: (run) => saved?.current === run,
    pick: figure.pick,
    parametersOf: async ({ run, batches }) =>
      (await saved?.checkpoint(run, batches))?.parameters ?? null,
  };
}
