import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { transformSync } from "esbuild";
import type { Plugin } from "rollup";

const TURNS = resolve("src/ui/page/cells/cells-in-turn.ts");
const AS_SCRIPT = { loader: "ts", target: "es2022", charset: "utf8" } as const;
/** What Framework 1.13 begins the script of a page with. */
const CLIENT = /^import \{define\} from ("[^"]+");/m;

/**
 * The script of a page whose cells take turns (ui/page/cells/cells-in-turn.ts).
 *
 * @throws Error where the script takes `define` in another form than Framework 1.13 writes.
 */
export function takeTurns(script: string): string {
  if (!/^define\(/m.test(script)) return script; // a page without cells
  if (!CLIENT.test(script)) throw new Error("build: a page takes its cells from something unknown");
  return script.replace(
    CLIENT,
    (_, client) => `import { define as defineAtOnce } from ${client};
import { inTurn } from ${JSON.stringify(TURNS)};
const define = inTurn(defineAtOnce);`,
  );
}

/** Gives the modules by which cells take turns: no page imports them before it is bundled. */
export const cellsInTurn: Plugin = {
  name: "cells-in-turn",
  resolveId: (source, importer) =>
    importer?.endsWith(".ts") === true
      ? resolve(dirname(importer), source.replace(/\.js$/, ".ts"))
      : source === TURNS
        ? source
        : null,
  load: (id) =>
    id.endsWith(".ts") ? transformSync(readFileSync(id, "utf8"), AS_SCRIPT).code : null,
};
