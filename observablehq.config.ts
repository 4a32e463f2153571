import type MarkdownIt from "markdown-it";
import { EXERCISES } from "./src/exercises/index.js";
import { DERIVATIONS } from "./src/site/chapters.js";
import { numberEquations, readPages } from "./src/site/equations.js";
import { includeCode } from "./src/site/included-code.js";
import { mathematics } from "./src/site/mathematics.js";
import { seedModuleCache } from "./src/site/module-cache.js";
import { linkSource } from "./src/site/source-link.js";

linkSource(process.cwd());
const styles = seedModuleCache(process.cwd());

const chapters = DERIVATIONS.map(({ path }) => path);
const equations = () => numberEquations(readPages("docs"), chapters);

// Other pages may frame one figure, `?embed=figure`, which chapters/teach/teach.css shows alone. A fragment would not do:
// it scrolls the page around the frame, too. Where there is no such figure, the whole page stays.
const EMBEDDED = `{
  const figure = new URLSearchParams(location.search).get("embed");
  const { classList } = document.documentElement;
  if (figure !== null) {
    classList.add("embedded");
    addEventListener("DOMContentLoaded", () => {
      const found = document.getElementById(figure);
      if (found === null) classList.remove("embedded");
      else found.classList.add("embedded-figure");
    });
  }
}`;

export default {
  root: "docs",
  output: "dist",
  title: "Unfold",
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
      ],
    },
    {
      name: "Exercises",
      pages: [
        { name: "All exercises", path: "/exercises/" },
        ...EXERCISES.map(({ id, words }) => ({ name: words.en.title, path: `/exercises/${id}` })),
        { name: "Train with your layers", path: "/exercises/capstone" },
        { name: "Report", path: "/exercises/report" },
      ],
    },
    { name: "For teachers", path: "/teach" },
    { name: "About", path: "/about" },
  ],
  style: "style.css",
  globalStylesheets: [],
  head: `${styles}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script>${EMBEDDED}</script>`,
  footer: "Everything on this page is computed in your browser. Nothing you do here leaves it.",
  // Links say `page.html`, so that any host can serve dist/ as it is, also one that knows no clean addresses.
  preserveExtension: true,
  search: false,
  toc: false,
  markdownIt: (md: MarkdownIt) => includeCode(mathematics(equations)(md), "docs"),
};
