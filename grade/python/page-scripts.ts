import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The scripts of the page in which NumPy is graded, and the modules that they are made of. */
const MODULES = { "page.js": "page.ts", "python.js": "../../src/python/worker/worker.ts" } as const;

export type PageScript = keyof typeof MODULES;

export const PAGE_SCRIPTS = Object.keys(MODULES) as readonly PageScript[];

/** A script of the page in one text: the one beside a bundled grader, or else one made for the occasion. */
export async function pageScript(name: PageScript): Promise<string> {
  const beside = fileURLToPath(new URL(name, import.meta.url));
  if (existsSync(beside)) return readFileSync(beside, "utf8");
  const { build } = await import("esbuild"); // a bundled grader has none, and needs none
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(MODULES[name], import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
