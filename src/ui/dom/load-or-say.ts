import { words } from "../words/index.js";
import { noticeOf } from "./notice.js";

/** Loads a part of the page that comes only when it is asked for; null, and a notice at `owner`, where it does not come. */
export async function loadOrSay<Module>(
  owner: HTMLElement,
  load: () => Promise<Module>,
): Promise<Module | null> {
  try {
    return await load();
  } catch {
    noticeOf(owner).warn(words.partMissing);
    return null;
  }
}
