import { watch } from "node:fs";
import { collectPages } from "./editions/collect-pages.js";
import { observable } from "./observable.js";

// A Chinese page is made again when its prose, its English page or a comment has changed; Framework sees what is made.
for (const folder of ["zh", "docs"])
  watch(folder, { recursive: true }, (_event, file) => {
    if (file === null || !/^(?!zh\b|\.).*\.(md|json)$/.test(file)) return;
    try {
      collectPages(process.cwd());
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    }
  });

process.exitCode = await observable(["preview", "--no-open", ...process.argv.slice(2)]);
process.exit(); // the watchers would go on
