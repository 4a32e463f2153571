import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Language } from "../language/language.js";
import type { SiteFiles } from "../ui/page/offline/files.js";
import { bundle } from "./bundle.js";
import { languageAt } from "./editions/editions.js";
import { filesIn } from "./files-in.js";
import { FONTS } from "./fonts/chinese-fonts.js";
import { scriptsOfPage } from "./scripts-of-page.js";

/** The service worker, at the site's root: it may answer for the folder that it stands in. */
const SERVICE_WORKER = "service-worker.js";

/** What a page needs, or its figures. */
const AT_ONCE = [".html", ".js", ".css", ".json", ".svg", ".woff2", ".py"];
/** Digits, and Python: names that have a hash of their content. */
const WHEN_USED = [".gz", ".zip"];

/** The host shows it where there is no page, so it is never asked for by its name. */
const NOT_FOUND = "404.html";

/**
 * Writes the service worker of a built site, with the list of its files, and names it in every page. It is the last step
 * of a build: the list has a hash of each file, so that the worker changes with any of them, which tells browsers that
 * there is a new version.
 */
export function writeServiceWorker(folder: string): void {
  const paths = filesIn(folder).filter((path) => path !== NOT_FOUND && path !== SERVICE_WORKER);
  for (const path of paths) if (extname(path) === ".html") nameWorker(folder, path);
  const isFont = (path: string) => path.startsWith(`${FONTS}/`); // of Chinese pages, each its own
  const ending = (endings: readonly string[]) =>
    paths.filter((path) => endings.includes(extname(path)) && !isFont(path));
  const hashes = (paths: readonly string[]) =>
    Object.fromEntries(paths.map((path) => [path, hash(join(folder, path))]));
  const isChinese = chineseIn(folder, paths);
  const files: SiteFiles = {
    atOnce: hashes(ending(AT_ONCE).filter((path) => !isChinese(path))),
    ofChinese: hashes(ending(AT_ONCE).filter(isChinese)),
    whenUsed: [...ending(WHEN_USED), ...paths.filter(isFont)],
  };
  const worker = bundle("ui/page/offline/service-worker.ts", "iife");
  writeFileSync(join(folder, SERVICE_WORKER), `self.files=${JSON.stringify(files)};\n${worker}`);
}

/** Tells what the English edition does without: the Chinese pages, their index, and the scripts of them alone. */
function chineseIn(folder: string, paths: readonly string[]): (path: string) => boolean {
  const scripts = (language: Language) =>
    paths
      .filter((path) => extname(path) === ".html" && languageAt(path) === language)
      .flatMap((page) => [...scriptsOfPage(folder, page).keys()]);
  const english = new Set(scripts("en"));
  const chinese = new Set(scripts("zh").filter((script) => !english.has(script)));
  return (path) => languageAt(path) === "zh" || chinese.has(path);
}

/** The page itself says where its worker is: in Framework's preview, and at a lost address, there is none. */
function nameWorker(folder: string, path: string): void {
  const up = "../".repeat(path.split("/").length - 1) || "./";
  const page = readFileSync(join(folder, path), "utf8");
  const named = page.replace("<html", `<html data-service-worker="${up}${SERVICE_WORKER}"`);
  writeFileSync(join(folder, path), named);
}

function hash(path: string): string {
  return `sha256-${createHash("sha256").update(readFileSync(path)).digest("base64")}`;
}
