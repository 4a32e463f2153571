import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { transformSync } from "esbuild";
import { type OutputChunk, type Plugin, rollup } from "rollup";
import { LANGUAGES, type Language } from "../../language/language.js";
import { languageAt } from "../editions/editions.js";
import { cellsInTurn, takeTurns } from "./cells-in-turn.js";
import { hoistImports } from "./hoist-imports.js";
import { inlineFiles } from "./inline-files.js";
import { oneLanguage } from "./one-language.js";
import { readInlined } from "./read-inlined.js";
import { sharedFiles } from "./shared-files.js";

const PAGE_SCRIPT = /<script type="module">([\s\S]*?)<\/script>/;
/** A module of every page, which the config puts into its head. */
const HEAD_SCRIPT = /<script type="module" src="([^"]+)"><\/script>\n?/g;
const PRELOADS = /<link rel="modulepreload" href="[^"]*">\n/g;

/** Where Framework puts its modules, ours and the packages', one file each; the bundle takes their place. */
const MODULES = ["_import/src", "_node", "_observablehq"];

/**
 * What is large, and used by some pages only, stays alone. So does what only comes when it is asked for, and would be put
 * to what comes at once.
 */
const ALONE = [
  ["/_observablehq/", "framework"],
  ["/training/kernel/", "kernel"],
  ["/src/python/", "python"],
  ["/src/cage/", "python"],
  ["/src/figures/numpy/at-run/", "python"],
  ["/src/figures/reader-case/at-case/", "reader-case"],
] as const;

/** In how many files the code comes that a page shares with others. */
const SHARED_FILES = 7;

/** Functions that do nothing but answer: a module that calls them when it loads may be put wherever it is used. */
const PURE = ["inLanguage", "formatsOf", "addressOf", "labelledSettings"];

/**
 * Bundles the scripts of a site that Framework has built, a page's cells and the modules of its head: a page then loads
 * a few files, which it shares with other pages, instead of a hundred modules, and of those only what it uses. Each
 * worker becomes one file of its own. An edition has its own words only; what is without words, it shares with the
 * other. Framework's preview serves the modules as they are.
 */
export async function bundlePages(folder: string): Promise<void> {
  for (const language of LANGUAGES) await bundleEdition(folder, language);
  for (const modules of MODULES) rmSync(join(folder, modules), { recursive: true, force: true });
}

async function bundleEdition(folder: string, language: Language): Promise<void> {
  const pages = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html") || languageAt(name.replaceAll("\\", "/")) !== language) continue;
    const page = readFileSync(join(folder, name), "utf8");
    const script = PAGE_SCRIPT.exec(page)?.[1];
    if (script === undefined) continue;
    const shared = Array.from(page.matchAll(HEAD_SCRIPT), ([, src]) => `import "${src}";\n`);
    pages.set(scriptOf(folder, name), shared.join("") + script);
  }
  if (pages.size === 0) return;
  const bundle = await rollup({
    input: [...pages.keys()],
    plugins: [
      pageScripts(pages),
      readInlined(),
      cellsInTurn,
      oneLanguage(language),
      workers(language),
      missing,
    ],
    treeshake: { manualPureFunctions: PURE },
    onLog: (level, log, handler) => handler(level === "warn" ? "error" : level, log),
  });
  const alone = (id: string) => ALONE.find(([folder]) => id.includes(folder))?.[1] ?? null;
  const parting = { format: "es", manualChunks: alone, onlyExplicitManualChunks: true } as const;
  const parted = await bundle.generate(parting);
  const shared = sharedFiles(parted.output, (id) => alone(id) !== null, SHARED_FILES);
  const { output } = await bundle.write({
    ...parting,
    dir: folder,
    plugins: [minified],
    entryFileNames: ({ name }) => `_page/${name.replace(".cells", "")}.[hash].js`,
    chunkFileNames: "_page/[name].[hash].js",
    assetFileNames: "_page/[name].[hash].js",
    manualChunks: (id) => alone(id) ?? shared.get(id) ?? null,
  });
  await bundle.close();
  for (const chunk of output) {
    if (chunk.type === "chunk" && chunk.facadeModuleId !== null && chunk.isEntry)
      loadChunk(folder, chunk.facadeModuleId, chunk);
  }
}

/** The name of a page's own script, beside the page, so that what it names relative to the page is found. */
function scriptOf(folder: string, page: string): string {
  return resolve(folder, page.replace(/\.html$/, ".cells.js"));
}

/** Gives the pages' scripts, which stand in no file. */
function pageScripts(pages: ReadonlyMap<string, string>): Plugin {
  return {
    name: "page-scripts",
    resolveId: (id) => (pages.has(id) ? id : null),
    load(id) {
      const script = pages.get(id);
      return script === undefined
        ? null
        : takeTurns(hoistImports(inlineFiles(script, dirname(id))));
    },
  };
}

/** Bundles each worker that a module starts by `import.meta.resolve("./worker.js")`, alone: it has no document. */
function workers(language: Language): Plugin {
  return {
    name: "workers",
    async transform(code, id) {
      let text = code;
      for (const [call, path] of code.matchAll(/import\.meta\.resolve\("(\.[^"]+)"\)/g)) {
        const entry = resolve(dirname(id), path!);
        if (!existsSync(entry)) continue;
        const bundle = await rollup({ input: entry, plugins: [oneLanguage(language), minified] });
        const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
        await bundle.close();
        const name = entry.split("/").slice(-3, -1).join("-");
        const file = this.emitFile({ type: "asset", name, source: output[0].code });
        text = text.replace(call, `import.meta.ROLLUP_FILE_URL_${file}`);
      }
      return text === code ? null : { code: text, map: null };
    },
  };
}

/** Framework's client names files, of packages and examples, that this site does not have: they stay as they are. */
const missing: Plugin = {
  name: "missing",
  resolveId: (source, importer) =>
    importer !== undefined && !existsSync(resolve(dirname(importer), source))
      ? { id: source, external: true }
      : null,
};

/** Before the names of files are made, so that their hashes cover the final text. */
const minified: Plugin = {
  name: "minified",
  renderChunk: (code) => ({
    code: transformSync(code, { minify: true, format: "esm", target: "es2022", charset: "utf8" })
      .code,
    map: null,
  }),
};

/**
 * Has a page load its chunk, and what that imports at the same time, yet with less haste than what it is painted with: on a
 * slow line its text can be read first.
 */
function loadChunk(folder: string, script: string, { fileName, imports }: OutputChunk): void {
  const file = script.replace(/\.cells\.js$/, ".html");
  const up = relative(dirname(file), folder) || ".";
  const preloads = imports.map(
    (name) => `<link rel="modulepreload" fetchpriority="low" href="${up}/${name}">\n`,
  );
  const page = readFileSync(file, "utf8")
    .replace(PRELOADS, "")
    .replace(HEAD_SCRIPT, "")
    .replace("</head>", `${preloads.join("")}</head>`)
    .replace(
      PAGE_SCRIPT,
      `<script type="module" fetchpriority="low" src="${up}/${fileName}"></script>`,
    );
  writeFileSync(file, page);
}
