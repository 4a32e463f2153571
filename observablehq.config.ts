import type MarkdownIt from "markdown-it";
import { bundle } from "./src/site/bundle.js";
import { DERIVATIONS } from "./src/site/chapters.js";
import { codeBlocks } from "./src/site/code-blocks.js";
import { codePairs } from "./src/site/code-pairs.js";
import { inReadingOrder, numberEquations, readPages } from "./src/site/equations.js";
import { collectExercises } from "./src/site/exercises/collect.js";
import { headingIds } from "./src/site/heading-ids.js";
import { includeCode } from "./src/site/included-code.js";
import { mathematics } from "./src/site/mathematics.js";
import { seedModuleCache } from "./src/site/module-cache.js";
import { notStarted } from "./src/site/not-started.js";
import { notationTables } from "./src/site/notation-tables.js";
import { notes } from "./src/site/notes.js";
import { pageFoot } from "./src/site/page-foot.js";
import { pageHead } from "./src/site/page-head.js";
import { publication } from "./src/site/publication.js";
import { linkSource } from "./src/site/source-link.js";
import { words as site } from "./src/site/words/index.js";

linkSource(process.cwd());
collectExercises(process.cwd());
const { EXERCISES } = await import("./src/exercises/index.js"); // which reads what was collected
const styles = seedModuleCache(process.cwd());

const chapters = DERIVATIONS.map(({ path }) => path);
const equations = () => numberEquations(readPages("docs"), chapters);
const tables = notationTables(() => ({
  pages: inReadingOrder(readPages("docs"), chapters),
  equations: equations(),
}));

const beforePaint = bundle("ui/page/before-paint.ts", "iife");
const built = publication();

/** What Framework tells of a page to the functions below. */
interface PageOfSite {
  title: string | null;
  path: string;
  data: { description?: string };
}

export default {
  root: "docs",
  output: "dist",
  title: site.name,
  pages: [
    {
      name: "Derivations",
      pages: DERIVATIONS,
    },
    {
      name: "The network",
      pages: [
        { name: "The whole network", path: "/network" },
        { name: "Training", path: "/training" },
        { name: "See it learn", path: "/see-it-learn" },
        { name: "Recipes", path: "/recipes" },
        { name: "Evaluation", path: "/evaluation" },
        { name: "Your own digit", path: "/draw" },
        { name: "The break-it lab", path: "/break-it" },
        { name: "Bring your own network", path: "/your-network" },
      ],
    },
    {
      name: "Exercises",
      collapsible: true,
      open: false,
      pages: [
        { name: "All exercises", path: "/exercises/" },
        ...EXERCISES.map(({ id, words }) => ({
          name: site.toWrite(words.en.title),
          path: `/exercises/${id}`,
        })),
        { name: "Train with your layers", path: "/exercises/capstone" },
        { name: "Report", path: "/exercises/report" },
      ],
    },
    { name: "Notation and glossary", path: "/notation" },
    { name: "References", path: "/references" },
    { name: "For teachers", path: "/teach" },
    { name: "About", path: "/about" },
  ],
  style: "style.css",
  globalStylesheets: [],
  head: ({ title, path, data }: PageOfSite) => `${styles}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${pageHead(title, path, built, data.description)}
<script>${beforePaint}</script>
<script type="module" src="/src/ui/page/shell.js"></script>`,
  header: `<a class="site-name" href="/">${site.name}</a>
<button type="button" data-opens="search">${site.search}</button>
<button type="button" class="menu-button" aria-expanded="false" aria-controls="observablehq-sidebar">${site.menu}</button>
${notStarted()}`,
  footer: ({ title, path }: PageOfSite) => pageFoot(title, path, built),
  // Links say `page.html`, so that any host can serve dist/ as it is, also one that knows no clean addresses.
  preserveExtension: true,
  search: false, // the site's own finds sections, and Chinese
  toc: { label: site.contents },
  markdownIt: (md: MarkdownIt) =>
    headingIds(
      mathematics(equations)(notes(tables(codeBlocks(codePairs(includeCode(md, "docs")))))),
    ),
};
