import { mathematics } from "./src/site/mathematics.js";
import { seedModuleCache } from "./src/site/module-cache.js";
import { linkSource } from "./src/site/source-link.js";

linkSource(process.cwd());
const styles = seedModuleCache(process.cwd());

export default {
  root: "docs",
  output: "dist",
  title: "Unfold",
  pages: [
    { name: "Unfold the input", path: "/unfold-input" },
    { name: "Unfold the kernel", path: "/unfold-kernel" },
    { name: "Training", path: "/training" },
    { name: "About", path: "/about" },
  ],
  style: "style.css",
  globalStylesheets: [],
  head: `${styles}
<link rel="icon" href="/icon.svg" type="image/svg+xml">`,
  footer: "Everything on this page is computed in your browser. Nothing you do here leaves it.",
  // Links say `page.html`, so that any host can serve dist/ as it is, also one that knows no clean addresses.
  preserveExtension: true,
  search: false,
  toc: false,
  markdownIt: mathematics,
};
