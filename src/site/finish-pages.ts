import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Mends what Framework writes into every page of a built site: the missing language, and a viewport
 * that would forbid zooming. Throws, naming the page, if a cell failed to compile, which Framework's
 * build passes over in silence, or if a page no longer has what is to be mended.
 */
export function finishPages(folder: string): void {
  const failed: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const path = join(folder, name);
    const page = readFileSync(path, "utf8");
    if (page.includes("observablehq--error")) failed.push(name);
    writeFileSync(path, finish(page, name));
  }
  if (failed.length > 0) throw new Error(`build: a cell did not compile in ${failed.join(", ")}`);
}

function finish(page: string, name: string): string {
  const finished = page.replace("<html>", '<html lang="en">').replace(", maximum-scale=1", "");
  if (finished.length !== page.length + ' lang="en"'.length - ", maximum-scale=1".length)
    throw new Error(`build: ${name} no longer starts as Framework 1.13 writes it`);
  return finished;
}
