import { basename, dirname } from "node:path";
import type { OutputAsset, OutputChunk } from "rollup";
import { groupPieces, type Piece } from "./group-pieces.js";

/**
 * The name of the file that each module goes to which several pages load, by the module's id, so that no page loads more
 * than `most` of these files. `output` is what rollup makes of the pages where it puts nothing together but what is to stay
 * alone: chunks with such modules stay as they are.
 */
export function sharedFiles(
  output: readonly (OutputChunk | OutputAsset)[],
  isAlone: (module: string) => boolean,
  most: number,
): ReadonlyMap<string, string> {
  const chunks = new Map<string, OutputChunk>();
  for (const chunk of output) if (chunk.type === "chunk") chunks.set(chunk.fileName, chunk);
  const pages = pagesOf(chunks);
  const pieces = [...chunks.values()]
    .filter(({ isEntry, fileName }) => (pages.get(fileName)?.size ?? 0) > (isEntry ? 1 : 0))
    .map(
      (chunk): Piece => ({
        name: chunk.fileName,
        size: sizes(chunk).reduce((sum, [, size]) => sum + size, 0),
        pages: pages.get(chunk.fileName)!,
        imports: chunk.imports,
        isAlone: chunk.moduleIds.some(isAlone),
      }),
    );
  const taken = new Set<string>();
  const files = new Map<string, string>();
  for (const group of groupPieces(pieces, most)) {
    const together = group.map((name) => chunks.get(name)!);
    if (together.some(({ moduleIds }) => moduleIds.some(isAlone))) continue;
    const modules = together.flatMap(sizes);
    const name = nameOf(modules, taken);
    for (const [module] of modules) files.set(module, name);
  }
  return files;
}

/** The pages that load each chunk when they are opened, by the chunk's name. */
function pagesOf(chunks: ReadonlyMap<string, OutputChunk>): ReadonlyMap<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const { isEntry, fileName: page } of chunks.values()) {
    const waiting = isEntry ? [page] : [];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const known = pages.get(name) ?? new Set();
      if (known.has(page)) continue;
      pages.set(name, known.add(page));
      waiting.push(...(chunks.get(name)?.imports ?? []));
    }
  }
  return pages;
}

/** The modules of a chunk with their sizes, but for a page's own script, which other pages must not run. */
function sizes({
  modules,
  isEntry,
  facadeModuleId,
}: OutputChunk): [module: string, size: number][] {
  return Object.entries(modules)
    .filter(([id]) => !(isEntry && id === facadeModuleId))
    .map(([id, { renderedLength }]) => [id, renderedLength]);
}

/** A file is called by the largest module in it, and numbered where another has its name. */
function nameOf(modules: readonly [module: string, size: number][], taken: Set<string>): string {
  const [largest] = modules.toSorted(([, a], [, b]) => b - a)[0]!;
  const [stem = ""] = basename(largest).split(".");
  const name = stem === "index" ? basename(dirname(largest)) : stem;
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
