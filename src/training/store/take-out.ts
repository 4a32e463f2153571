import type { RunStore } from "./run-store.js";
import type { SavedRun } from "./saved-run.js";

/**
 * Removes a run and its checkpoints from a store, and gives what puts them back as they were: the run then, or null where
 * the store had none.
 */
export async function takeOut(
  id: string,
  store: RunStore,
): Promise<() => Promise<SavedRun | null>> {
  const run = await store.run(id);
  const places = await store.checkpoints(id);
  const found = await Promise.all(places.map((batches) => store.checkpoint(id, batches)));
  await store.remove(id);
  return async () => {
    if (run === null) return null;
    await store.save(
      run,
      found.filter((checkpoint) => checkpoint !== null),
    );
    return run;
  };
}
