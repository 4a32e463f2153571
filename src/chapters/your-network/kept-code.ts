import type { Answers } from "../../exercises/network/index.js";
import { askToPersist } from "../../training/store/persist.js";
import { type Stored, store, stored } from "../../ui/page/stored.js";
import type { Aside } from "./put-aside.js";

export const KEPT_KEY = "unfold.network-code.1";

/** Code, the code that was put aside for it, and what the reader has said of its classes. */
export interface KeptCode {
  readonly code: string;
  readonly aside?: Aside | undefined;
  readonly answers: Answers;
}

/** What the browser keeps, for all of its tabs; nothing where it keeps none that can be read. */
export function keptCode(): KeptCode {
  try {
    const { code, aside, answers } = Object(JSON.parse(stored("localStorage", KEPT_KEY) ?? "{}"));
    const entries = Object.entries(Object(answers)).filter(
      ([, answer]) => typeof answer === "string",
    );
    return {
      code: typeof code === "string" ? code : "",
      aside: typeof aside?.own === "string" ? aside : undefined,
      answers: Object.fromEntries(entries) as Answers,
    };
  } catch {
    return { code: "", answers: {} };
  }
}

/** Keeps the code, and says whether that was possible. */
export function keepCode(kept: KeptCode): Stored {
  const how = store("localStorage", KEPT_KEY, JSON.stringify(kept));
  if (how === "saved") askToPersist();
  return how;
}
