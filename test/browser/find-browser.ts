import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian's headless shell first: without the windows of a browser it opens a page sooner. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium or Chrome of this machine: `CHROME_PATH`, one on the PATH, or where it is usually installed. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROME_PATH ?? "", ...onPath, ...PLACES].find(
    (path) => path !== "" && existsSync(path),
  );
}
