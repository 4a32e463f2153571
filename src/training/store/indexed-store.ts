import type { RunStore } from "./run-store.js";
import type { Moment, SavedRun } from "./saved-run.js";

const NAME = "unfold";

/** The runs that this browser keeps, in its IndexedDB. Fails where the browser has none, or refuses it. */
export async function openRunStore(name = NAME): Promise<RunStore> {
  const database = await open(name);

  /** Does something in one transaction; its result is there when all of it is kept. */
  function transact<T>(
    mode: IDBTransactionMode,
    work: (stores: { runs: IDBObjectStore; moments: IDBObjectStore }) => IDBRequest<T>,
  ): Promise<T> {
    const transaction = database.transaction(["runs", "moments"], mode);
    return new Promise((resolve, reject) => {
      transaction.onabort = transaction.onerror = () => reject(trouble(transaction.error));
      try {
        const [runs, moments] = [
          transaction.objectStore("runs"),
          transaction.objectStore("moments"),
        ];
        const request = work({ runs, moments });
        transaction.oncomplete = () => resolve(request.result);
      } catch (error) {
        reject(trouble(error as DOMException)); // what cannot be put is refused at once
      }
    });
  }
  const momentsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

  return {
    async list() {
      const runs = await transact<SavedRun[]>("readonly", ({ runs }) => runs.getAll());
      return runs.sort((a, b) => b.begun - a.begun);
    },
    run: async (id) =>
      (await transact<SavedRun | undefined>("readonly", ({ runs }) => runs.get(id))) ?? null,
    async moments(id) {
      const keys = await transact("readonly", ({ moments }) => moments.getAllKeys(momentsOf(id)));
      return keys.map((key) => (key as [string, number])[1]);
    },
    moment: async (id, batches) =>
      (await transact<Moment | undefined>("readonly", ({ moments }) =>
        moments.get([id, batches]),
      )) ?? null,
    async save(run, moment) {
      await transact("readwrite", ({ runs, moments }) => {
        if (moment !== null) moments.put(moment);
        return runs.put(run);
      });
    },
    async remove(id) {
      await transact("readwrite", ({ runs, moments }) => {
        moments.delete(momentsOf(id));
        return runs.delete(id);
      });
    },
  };
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === "undefined") {
      reject(new Error("This browser has no store for runs."));
      return;
    }
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("runs", { keyPath: "id" });
      request.result.createObjectStore("moments", { keyPath: ["run", "batches"] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(trouble(request.error));
    request.onblocked = () => reject(new Error("Another tab keeps the store of runs closed."));
  });
}

/** Why the store failed, for a reader. */
function trouble(error: DOMException | null): Error {
  const reason =
    error?.name === "QuotaExceededError"
      ? "The browser has no room left for runs: delete some."
      : `The browser's store of runs failed: ${error?.message || error?.name || "no reason given"}.`;
  return new Error(reason, { cause: error });
}
