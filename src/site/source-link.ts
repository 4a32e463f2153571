import { existsSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Makes `docs/src` a link to `src`, so that pages can import `/src/nn/index.js`.
 * Framework imports nothing from above its root; a directory link is what works in preview, build,
 * workers and hot reload alike. A junction needs no rights on Windows; git does not keep the link.
 */
export function linkSource(root: string): void {
  const link = resolve(root, "docs/src");
  if (!existsSync(link)) symlinkSync(resolve(root, "src"), link, "junction");
}
