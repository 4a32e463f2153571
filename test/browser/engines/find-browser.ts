import { CHROME, findProgram, type Places } from "../../../grade/python/find-chrome.js";

/** The engines that the browser tests drive through Playwright. */
export type Engine = "chromium" | "firefox";

const BROWSERS: Readonly<Record<Engine, Places>> = {
  chromium: CHROME,
  firefox: {
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
};

/** The browser of this machine with that engine: by its variable, on the PATH, or where it is usually installed. */
export function findBrowser(engine: Engine = "chromium"): string | undefined {
  return findProgram(BROWSERS[engine]);
}
