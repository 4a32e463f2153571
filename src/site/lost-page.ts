import { bundle } from "./bundle.js";
import { EDITIONS } from "./editions/editions.js";

/** The page that a host shows in place of one that is not there, and what the other edition has in its place. */
export const NOT_FOUND = "404.html";
export const NOT_FOUND_IN_CHINESE = "zh/404.html";

/**
 * The page for lost addresses is shown at any of them, so it has to find the site before it asks for its styles.
 * Framework's script, which looks for an address without its last slash, is of no use where addresses end in `.html`.
 */
export function atAnyDepth(page: string): string {
  return page
    .replace('<base href="/">', `<script>${bundle("ui/page/find-root.ts", "iife")}</script>`)
    .replace(/<script type="module">\s*if \(location.*?<\/script>\n/s, "");
}

/**
 * The page for lost addresses in both languages: there is one for all of them. The search, which is that of its own
 * edition, is asked for once.
 */
export function withChinese(page: string, chinese: string): string {
  const [, text = ""] = /<main[^>]*>(.*)<\/main>/s.exec(chinese) ?? [];
  const { lang, folder } = EDITIONS.zh;
  const section = text
    .replaceAll(/(<\/?)h1/g, "$1h2")
    .replace(/<li>(?:(?!<li>).)*data-opens="search".*?<\/li>\s*/s, "")
    .replaceAll('href="./"', `href=".${folder}"`);
  return page.replace("</main>", `<section lang="${lang}">${section}</section>\n</main>`);
}
