import { type StoreProblem, TrainingError } from "../problem.js";
import type { RunStore } from "./run-store.js";
import type { SavedCheckpoint } from "./saved-run.js";
import { readRun, type StoredRun } from "./stored-run.js";

// Version 1 of the database "unfold": runs by their id, and checkpoints, stored as "moments", by their run
// and number of batches. Browsers hold runs under these names, so they stay.
const NAME = "unfold";
const VERSION = 1;
const RUNS = "runs";
const CHECKPOINTS = "moments";

/**
 * The runs that this browser has saved, in its IndexedDB; a database that the browser closes is opened again. Fails where
 * the browser has none, or refuses it.
 */
export async function openRunStore(name = NAME): Promise<RunStore> {
  let database = await open(name);

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    try {
      return database.transaction([RUNS, CHECKPOINTS], mode);
    } catch {
      database = await open(name); // it was closed: the site's data were cleared, or memory was short
      return database.transaction([RUNS, CHECKPOINTS], mode);
    }
  }
  /** Does something in one transaction; its result is there when all of it is saved. */
  async function transact<T>(
    mode: IDBTransactionMode,
    work: (stores: { runs: IDBObjectStore; checkpoints: IDBObjectStore }) => IDBRequest<T>,
  ): Promise<T> {
    const transaction = await begin(mode);
    return new Promise((resolve, reject) => {
      transaction.onabort = transaction.onerror = () => reject(trouble(transaction.error));
      try {
        const request = work({
          runs: transaction.objectStore(RUNS),
          checkpoints: transaction.objectStore(CHECKPOINTS),
        });
        transaction.oncomplete = () => resolve(request.result);
      } catch (error) {
        reject(trouble(error as DOMException)); // what cannot be put is refused at once
      }
    });
  }
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
      const keys = await transact("readonly", ({ checkpoints }) =>
        checkpoints.getAllKeys(allOf(id)),
      );
      return keys.map((key) => (key as [string, number])[1]);
    },
    async times(id) {
      const all = await transact<SavedCheckpoint[]>("readonly", ({ checkpoints }) =>
        checkpoints.getAll(allOf(id)),
      );
      return all.map(({ batches, seconds }) => [batches, seconds]);
    },
    checkpoint: async (id, batches) =>
      (await transact<SavedCheckpoint | undefined>("readonly", ({ checkpoints }) =>
        checkpoints.get([id, batches]),
      )) ?? null,
    async save(run, checkpoint) {
      await transact("readwrite", ({ runs, checkpoints }) => {
        if (checkpoint !== null) checkpoints.put(checkpoint);
        return runs.put(run);
      });
    },
    async remove(id) {
      await transact("readwrite", ({ runs, checkpoints }) => {
        checkpoints.delete(allOf(id));
        return runs.delete(id);
      });
    },
  };
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === "undefined") {
      reject(new TrainingError({ code: "no-store" }));
      return;
    }
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(name, VERSION);
    } catch (error) {
      reject(trouble(error as DOMException)); // some browsers throw where they forbid it
      return;
    }
    request.onupgradeneeded = () => {
      request.result.createObjectStore(RUNS, { keyPath: "id" });
      request.result.createObjectStore(CHECKPOINTS, { keyPath: ["run", "batches"] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(trouble(request.error));
    request.onblocked = () => reject(new TrainingError({ code: "store-blocked" }));
  });
}

/** Why the store failed, for a reader. */
function trouble(error: DOMException | null): TrainingError {
  const reason = error?.message || error?.name || null;
  return new TrainingError(problemOf(error?.name, reason), { cause: error });
}

function problemOf(name: string | undefined, reason: string | null): StoreProblem {
  if (name === "QuotaExceededError") return { code: "store-full" };
  if (name === "SecurityError" || name === "InvalidStateError") return { code: "store-forbidden" };
  return { code: "store-failed", reason };
}
