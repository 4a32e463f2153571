import { escapeHtml } from "./escape-html.js";
import type { Publication } from "./publication.js";
import { SHARE_PICTURE } from "./share-picture.js";
import { descriptions } from "./words/descriptions.js";
import { words } from "./words/index.js";

/**
 * What a page tells search engines and those who are sent its link: title, description, and, where the site's address is
 * known, the page's own and a picture. Those two have to be absolute, so without an address they are left out.
 */
export function pageHead(
  title: string | null,
  path: string,
  { site }: Publication,
  description = descriptions[path],
): string {
  const about = path === "/index" || title === null ? words.name : `${title} | ${words.name}`;
  const lines = [
    meta("property", "og:site_name", words.name),
    meta("property", "og:type", path === "/index" ? "website" : "article"),
    meta("property", "og:title", about),
  ];
  if (description !== undefined) {
    lines.push(meta("name", "description", description));
    lines.push(meta("property", "og:description", description));
  }
  if (site !== null && path !== "/404") {
    const address = pageAddress(path, site).href;
    const { file, width, height } = SHARE_PICTURE;
    lines.push(
      `<link rel="canonical" href="${escapeHtml(address)}">`,
      meta("property", "og:url", address),
      meta("property", "og:image", new URL(file, site).href),
      meta("property", "og:image:width", String(width)),
      meta("property", "og:image:height", String(height)),
      meta("property", "og:image:alt", words.picture),
      meta("name", "twitter:card", "summary_large_image"),
    );
  }
  return lines.join("\n");
}

/** Where a page of the site stands: `/linear` is `linear.html`, and `/exercises/index` the folder. */
export function pageAddress(path: string, site: URL): URL {
  const file = path.slice(1);
  return new URL(/(^|\/)index$/.test(file) ? file.replace(/index$/, "") : `${file}.html`, site);
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}
