import { type StoreProblem, TrainingError } from "../problem.js";

/** One of the browser's databases. */
export interface Database<Store extends string> {
  /** Does something in one transaction; its result is there when all of it is saved. */
  transact<T>(
    mode: IDBTransactionMode,
    work: (stores: Record<Store, IDBObjectStore>) => IDBRequest<T>,
  ): Promise<T>;
}

/**
 * Opens a database of version 1 with these stores, each by its key; one that the browser closes is opened again. Fails,
 * with a reason for the reader, where the browser has none, or refuses it.
 */
export async function openDatabase<Store extends string>(
  name: string,
  keys: Readonly<Record<Store, string | string[]>>,
): Promise<Database<Store>> {
  const names = Object.keys(keys) as Store[];
  let database = await open(name, keys);

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    try {
      return database.transaction(names, mode);
    } catch {
      database = await open(name, keys); // it was closed: the site's data were cleared, or memory was short
    }
    try {
      return database.transaction(names, mode);
    } catch (error) {
      throw trouble(error as DOMException);
    }
  }
  return {
    async transact(mode, work) {
      const transaction = await begin(mode);
      return new Promise((resolve, reject) => {
        transaction.onabort = () => reject(trouble(transaction.error)); // an error ends in it, and only then is named
        try {
          const stores = names.map((store) => [store, transaction.objectStore(store)]);
          const request = work(Object.fromEntries(stores));
          transaction.oncomplete = () => resolve(request.result);
        } catch (error) {
          reject(trouble(error as DOMException)); // what cannot be put is refused at once
        }
      });
    },
  };
}

function open(
  name: string,
  keys: Readonly<Record<string, string | string[]>>,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === "undefined") {
      reject(new TrainingError({ code: "no-store" }));
      return;
    }
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(name, 1);
    } catch (error) {
      reject(trouble(error as DOMException)); // some browsers throw where they forbid it
      return;
    }
    request.onupgradeneeded = () => {
      for (const [store, keyPath] of Object.entries(keys))
        request.result.createObjectStore(store, { keyPath });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(trouble(request.error));
    request.onblocked = () => reject(new TrainingError({ code: "store-blocked" }));
  });
}

/** Why the store failed, for a reader. */
function trouble(error: DOMException | null): TrainingError {
  return new TrainingError(problemOf(error?.name), { cause: error });
}

function problemOf(name: string | undefined): StoreProblem {
  if (name === "QuotaExceededError") return { code: "store-full" };
  if (name === "SecurityError" || name === "InvalidStateError") return { code: "store-forbidden" };
  return { code: "store-failed" };
}
