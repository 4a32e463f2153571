import type { DigitsId, OwnDigits } from "../../digits/own/index.js";
import { openDatabase } from "./database.js";
import { askToPersist } from "./persist.js";

/** A reader's own digits as this browser keeps them, with what their classes are called; null where they have no names. */
export interface KeptDigits extends OwnDigits {
  readonly classes: readonly string[] | null;
}

/** What a list tells of kept digits. */
export interface DigitsFacts {
  readonly id: DigitsId;
  /** How many images there are, those to train on and those to test with. */
  readonly images: number;
}

/** Where a reader's own digits are kept, by their checksum, until the reader removes them. */
export interface DigitsStore {
  /** What is kept; the digits themselves, which may be 50 MB, are not read for it. */
  list(): Promise<DigitsFacts[]>;
  digits(checksum: string): Promise<KeptDigits | null>;
  keep(digits: KeptDigits): Promise<void>;
  remove(checksum: string): Promise<void>;
}

const VERSION = 1;

/** A record of either store. */
interface Stored {
  readonly version: number;
  readonly checksum: string;
}

/** The digits that this browser keeps, in its IndexedDB. Fails where the browser has none, or refuses it. */
export async function openDigitsStore(name = "unfold-own-digits"): Promise<DigitsStore> {
  const { transact } = await openDatabase<"digits" | "facts">(name, {
    digits: "checksum",
    facts: "checksum",
  });
  return {
    async list() {
      const all = await transact<(Stored & DigitsFacts)[]>("readonly", ({ facts }) =>
        facts.getAll(),
      );
      return all.filter(({ version }) => version <= VERSION);
    },
    async digits(checksum) {
      const found = await transact<(Stored & KeptDigits) | undefined>("readonly", ({ digits }) =>
        digits.get(checksum),
      );
      return found === undefined || found.version > VERSION ? null : found;
    },
    async keep(own) {
      const { id, train, test, isHeldBack, classes } = own;
      const key: Stored = { version: VERSION, checksum: id.checksum };
      await transact("readwrite", ({ digits, facts }) => {
        facts.put({ ...key, id, images: train.count + test.count });
        return digits.put({ ...key, id, train, test, isHeldBack, classes });
      });
      askToPersist();
    },
    async remove(checksum) {
      await transact("readwrite", ({ digits, facts }) => {
        facts.delete(checksum);
        return digits.delete(checksum);
      });
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
