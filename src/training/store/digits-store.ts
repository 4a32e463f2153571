import type { OwnDigits } from "../../digits/own/index.js";
import { openDatabase } from "./database.js";

/** A reader's own digits as this browser keeps them, with what their classes are called; null where they have no names. */
export interface KeptDigits extends OwnDigits {
  readonly classes: readonly string[] | null;
}

/** Where a reader's own digits are kept, by their checksum, until the reader removes them. */
export interface DigitsStore {
  list(): Promise<KeptDigits[]>;
  digits(checksum: string): Promise<KeptDigits | null>;
  keep(digits: KeptDigits): Promise<void>;
  remove(checksum: string): Promise<void>;
}

const VERSION = 1;

/** Kept digits as they are stored. */
interface StoredDigits extends KeptDigits {
  readonly version: number;
  readonly checksum: string;
}

/** The digits that this browser keeps, in its IndexedDB. Fails where the browser has none, or refuses it. */
export async function openDigitsStore(name = "unfold-digits"): Promise<DigitsStore> {
  const { transact } = await openDatabase<"digits">(name, { digits: "checksum" });
  return {
    async list() {
      const all = await transact<StoredDigits[]>("readonly", ({ digits }) => digits.getAll());
      return all.filter(({ version }) => version <= VERSION);
    },
    async digits(checksum) {
      const found = await transact<StoredDigits | undefined>("readonly", ({ digits }) =>
        digits.get(checksum),
      );
      return found === undefined || found.version > VERSION ? null : found;
    },
    async keep(own) {
      const { id, train, test, isHeldBack, classes } = own;
      const record = {
        version: VERSION,
        checksum: id.checksum,
        id,
        train,
        test,
        isHeldBack,
        classes,
      };
      await transact("readwrite", ({ digits }) => digits.put(record));
    },
    async remove(checksum) {
      await transact("readwrite", ({ digits }) => digits.delete(checksum));
    },
  };
}

/** The reader's own digits of this checksum, where this browser keeps them; null where not, or where no checksum is named. */
export async function keptDigits(checksum: string | null): Promise<KeptDigits | null> {
  if (checksum === null) return null;
  try {
    return await (await openDigitsStore()).digits(checksum);
  } catch {
    return null; // a browser without a store keeps nothing
  }
}
