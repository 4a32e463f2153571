import type { Page } from "playwright-core";
import type { RecordedDatabase } from "../formats/recorded.js";

/**
 * Puts a recorded database and recorded local storage into the browser of a page, as if they had been
 * written there long ago. The page must not have opened the database itself.
 */
export function plant(
  page: Page,
  database: RecordedDatabase,
  storage: Readonly<Record<string, string>>,
): Promise<void> {
  return page.evaluate(
    async ({ database, storage }) => {
      for (const [key, text] of Object.entries(storage)) localStorage.setItem(key, text);
      const stores = Object.entries(database.stores);
      const opening = indexedDB.open(database.name, database.version);
      opening.onupgradeneeded = () => {
        for (const [name, { keyPath }] of stores)
          opening.result.createObjectStore(name, { keyPath });
      };
      await new Promise<void>((resolve, reject) => {
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = stores.map(([name]) => name);
          const writing = opening.result.transaction(names, "readwrite");
          for (const [name, { records }] of stores)
            for (const record of records) writing.objectStore(name).add(record);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => resolve();
        };
      });
      opening.result.close();
    },
    { database, storage },
  );
}
