import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * A module of `src/` and all that it needs as one script, for a loader to write, or, as a plain script (`iife`), for
 * the head of a page. Framework bundles each package alone, which breaks those that load parts of themselves later; a
 * script of its own is also loaded only where it is asked for.
 */
export function bundle(entry: string, format: "esm" | "iife" = "esm"): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    external: ["module"], // named by the interpreter's file for Node alone
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
