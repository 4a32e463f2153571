import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { onPath } from "../../grade/python/find-chrome.js";

/** The programs that WebKit needs here: its driver, the small browser that it drives, and a display without a screen. */
export interface WebKit {
  driver: string;
  browser: string;
  display: string;
}

/** WebKitGTK as Debian has it, in webkit2gtk-driver and xvfb; undefined where one of them is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = onPath(["WebKitWebDriver"]);
  const display = onPath(["Xvfb"]);
  const libraries = "/usr/lib";
  const browser = (existsSync(libraries) ? readdirSync(libraries) : [])
    .map((folder) => join(libraries, folder, "webkit2gtk-4.1", "MiniBrowser"))
    .find(existsSync);
  return driver && browser && display ? { driver, browser, display } : undefined;
}
