import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The engines that the browser tests drive through Playwright. */
export type Engine = "chromium" | "firefox";

interface Browser {
  /** The variable that names its program. */
  variable: string;
  /** What its program is called on the PATH, the best one first. */
  names: readonly string[];
  /** Where it is usually installed. */
  places: readonly string[];
}

const BROWSERS: Readonly<Record<Engine, Browser>> = {
  chromium: {
    variable: "CHROME_PATH",
    // Debian's headless shell first: without the windows of a browser it opens a page sooner.
    names: [
      "chromium-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "chrome",
    ],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
};

/** Where a program of one of these names lies on the PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** The browser of this machine with that engine: by its variable, on the PATH, or where it is usually installed. */
export function findBrowser(engine: Engine = "chromium"): string | undefined {
  const { variable, names, places } = BROWSERS[engine];
  const named = process.env[variable] ?? "";
  return named !== "" && existsSync(named) ? named : (onPath(names) ?? places.find(existsSync));
}
