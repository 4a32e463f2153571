import { existsSync } from "node:fs";
import type MarkdownIt from "markdown-it";
import type { Language } from "./src/language/language.js";
import { bundle } from "./src/site/bundle.js";
import { codeBlocks } from "./src/site/code-blocks.js";
import { codePairs } from "./src/site/code-pairs.js";
import { collectPages } from "./src/site/editions/collect-pages.js";
import { languageAt } from "./src/site/editions/editions.js";
import { pageHeader, previewHead } from "./src/site/editions/frame.js";
import { equationsOf, pagesOf } from "./src/site/editions/pages-of.js";
import { collectExercises } from "./src/site/exercises/collect.js";
import { fullWidth } from "./src/site/full-width.js";
import { headingIds } from "./src/site/heading-ids.js";
import { includeCode } from "./src/site/included-code.js";
import { mathematics } from "./src/site/mathematics.js";
import { seedModuleCache } from "./src/site/module-cache.js";
import { notationTables } from "./src/site/notation-tables.js";
import { notes } from "./src/site/notes.js";
import { pageFoot } from "./src/site/page-foot.js";
import { pageHead } from "./src/site/page-head.js";
import { pageList } from "./src/site/page-list.js";
import { publication } from "./src/site/publication.js";
import { linkSource } from "./src/site/source-link.js";
import { editions } from "./src/site/words/index.js";

linkSource(process.cwd());
collectExercises(process.cwd());
collectPages(process.cwd());
const { EXERCISES } = await import("./src/exercises/index.js"); // which reads what was collected
const styles = seedModuleCache(process.cwd());

const tables = notationTables((language) => ({
  language,
  pages: pagesOf(language, "docs"),
  equations: equationsOf(language, "docs"),
}));

const beforePaint = bundle("ui/page/before-paint.ts", "iife");
const built = publication();
const isPreview = process.argv.includes("preview");

/** What Framework tells of a page to the functions below. */
interface PageOfSite {
  title: string | null;
  path: string;
  data: { description?: string };
}

function pagesIn(language: Language) {
  const exercises = EXERCISES.map(({ id, words }) => ({ id, title: words[language].title }));
  const exists = (path: string) => existsSync(`docs${path.replace(/\/$/, "/index")}.md`);
  return pageList(language, exercises, exists);
}

export default {
  root: "docs",
  output: "dist",
  title: editions.en.name,
  pages: [...pagesIn("en"), ...pagesIn("zh")],
  style: "style.css",
  globalStylesheets: [],
  head: ({ title, path, data }: PageOfSite) => `${styles}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${pageHead(title, path, built, data.description)}
${isPreview ? previewHead(path) : ""}
<script>${beforePaint}</script>
<script type="module" src="/src/ui/page/shell.js"></script>`,
  header: ({ path }: PageOfSite) => pageHeader(path),
  footer: ({ title, path }: PageOfSite) => pageFoot(title, path, built),
  // Links say `page.html`, so that any host can serve dist/ as it is, also one that knows no clean addresses.
  preserveExtension: true,
  search: false, // the site's own finds sections, and Chinese
  toc: { label: editions.en.contents },
  markdownIt: (md: MarkdownIt) =>
    headingIds(
      mathematics((path) => equationsOf(languageAt(path), "docs"))(
        fullWidth(notes(tables(codeBlocks(codePairs(includeCode(md, "docs")))))),
      ),
    ),
};
