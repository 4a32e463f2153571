import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** A script's path as another script, or a page, names it. */
const SCRIPT = /["']((?:\.{1,2}\/(?:[\w./-]+\/)?)?[\w.-]+\.js)["']/g;

/** The scripts of a built page and those that they load, now or later, workers too: their texts by their paths in `folder`. */
export function scriptsOfPage(folder: string, page: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const follow = (from: string, text: string) => {
    for (const [, name = ""] of text.matchAll(SCRIPT)) {
      const path = posix.join(posix.dirname(from), name);
      if (texts.has(path) || !existsSync(join(folder, path))) continue;
      const script = readFileSync(join(folder, path), "utf8");
      texts.set(path, script);
      follow(path, script);
    }
  };
  follow(page, readFileSync(join(folder, page), "utf8"));
  return texts;
}
