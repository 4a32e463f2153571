import { openDatabase } from "./database.js";
import type { RunStore } from "./run-store.js";
import type { SavedCheckpoint } from "./saved-run.js";
import { readRun, type StoredRun } from "./stored-run.js";

// Version 1 of the database "unfold": runs by their id, and checkpoints, stored as "moments", by their run
// and number of batches. Browsers hold runs under these names, so they stay.
const NAME = "unfold";
const RUNS = "runs";
const CHECKPOINTS = "moments";

/**
 * The runs that this browser has saved, in its IndexedDB; a database that the browser closes is opened again. Fails where
 * the browser has none, or refuses it.
 */
export async function openRunStore(name = NAME): Promise<RunStore> {
  const { transact } = await openDatabase<typeof RUNS | typeof CHECKPOINTS>(name, {
    [RUNS]: "id",
    [CHECKPOINTS]: ["run", "batches"],
  });
  const allOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

  return {
    async list() {
      const runs = await transact<StoredRun[]>("readonly", ({ runs }) => runs.getAll());
      return runs
        .map(readRun)
        .filter((run) => run !== null)
        .sort((a, b) => b.begun - a.begun);
    },
    async run(id) {
      const run = await transact<StoredRun | undefined>("readonly", ({ runs }) => runs.get(id));
      return run === undefined ? null : readRun(run);
    },
    async checkpoints(id) {
      const keys = await transact("readonly", ({ moments: checkpoints }) =>
        checkpoints.getAllKeys(allOf(id)),
      );
      return keys.map((key) => (key as [string, number])[1]);
    },
    async times(id) {
      const all = await transact<SavedCheckpoint[]>("readonly", ({ moments: checkpoints }) =>
        checkpoints.getAll(allOf(id)),
      );
      return all.map(({ batches, seconds }) => [batches, seconds]);
    },
    checkpoint: async (id, batches) =>
      (await transact<SavedCheckpoint | undefined>("readonly", ({ moments: checkpoints }) =>
        checkpoints.get([id, batches]),
      )) ?? null,
    async save(run, added) {
      await transact("readwrite", ({ runs, moments: checkpoints }) => {
        for (const checkpoint of added) checkpoints.put(checkpoint);
        return runs.put(run);
      });
    },
    async remove(id) {
      await transact("readwrite", ({ runs, moments: checkpoints }) => {
        checkpoints.delete(allOf(id));
        return runs.delete(id);
      });
    },
  };
}
