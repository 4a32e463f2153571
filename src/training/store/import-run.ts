import type { RunFile } from "../files/run-file.js";
import type { DigitsStore } from "./digits-store.js";
import type { RunStore } from "./run-store.js";
import type { SavedRun } from "./saved-run.js";

/**
 * Saves a run that came in a file, its checkpoints and its digits. Where this browser has the same run, the longer of both
 * stays, with the checkpoints of both; where another one bears its name in addresses, it gets a new one. Gives the run as
 * it is saved.
 */
export async function importRun(
  { run, checkpoints, digits }: RunFile,
  store: RunStore,
  kept: Pick<DigitsStore, "keep">,
): Promise<SavedRun> {
  if (digits !== null) await kept.keep(digits);
  const { id, present } = await placeFor(run, store);
  const longer = present !== null && present.losses.length > run.losses.length ? present : run;
  const saved = { ...longer, id, name: present?.name ?? run.name };
  const ofRun = checkpoints.map((checkpoint) => ({ ...checkpoint, run: id }));
  await store.save(saved, ofRun);
  return saved;
}

/** The first free name for a run, or that under which this browser has it. */
async function placeFor(
  run: SavedRun,
  store: RunStore,
): Promise<{ id: string; present: SavedRun | null }> {
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? run.id : `${run.id}-${copy}`;
    const present = await store.run(id);
    if (present === null || isSame(present, run)) return { id, present };
  }
}

/** Whether two runs are one: begun at the same time, with the same losses as far as both go. */
function isSame(a: SavedRun, b: SavedRun): boolean {
  const both = Math.min(a.losses.length, b.losses.length);
  return a.begun === b.begun && a.losses.slice(0, both).every((loss, i) => loss === b.losses[i]);
}
