import { rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundlePages } from "./bundling/bundle-pages.js";
import { bundleStyles } from "./bundling/bundle-styles.js";
import { finishPages } from "./finish-pages.js";
import { addChineseFonts } from "./fonts/chinese-fonts.js";
import { observable } from "./observable.js";
import { writeServiceWorker } from "./offline.js";
import { publication } from "./publication.js";
import { SHARE_PICTURE, sharePicture } from "./share-picture.js";
import { siteZip } from "./site-zip.js";

const { values: options } = parseArgs({ options: { zip: { type: "boolean", default: false } } });

// Framework's build serves a loader's old output when it finds one; digits and workers must be today's.
for (const outputs of ["data", "workers"]) {
  rmSync(`docs/.observablehq/cache/${outputs}`, { recursive: true, force: true });
}
rmSync("dist", { recursive: true, force: true });

const code = await observable(["build"]);
if (code === 0) {
  finishPages("dist");
  await bundlePages("dist");
  await bundleStyles("dist");
  await addChineseFonts("dist");
  writeFileSync(`dist/${SHARE_PICTURE.file}`, sharePicture());
  writeServiceWorker("dist");
  if (options.zip) {
    const name = `unfold-${publication().version}`;
    writeFileSync(`${name}.zip`, siteZip("dist", name));
  }
}
process.exitCode = code;
