import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program may be found. */
export interface Places {
  /** The variable that names it. */
  readonly variable: string;
  /** What it is called on the PATH, the best one first. */
  readonly names: readonly string[];
  /** Where it is usually installed. */
  readonly places: readonly string[];
}

const [LOCAL = "", PROGRAMS = "C:\\Program Files", PROGRAMS_86 = "C:\\Program Files (x86)"] = [
  process.env.LOCALAPPDATA,
  process.env.ProgramFiles,
  process.env["ProgramFiles(x86)"],
];

/** Chrome, Chromium, and Edge, which is one too and stands on each Windows. */
export const CHROME: Places = {
  variable: "CHROME_PATH",
  // Debian's headless shell first: without the windows of a browser it opens a page sooner.
  names: [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
  ],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    `${process.env.HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    `${PROGRAMS}\\Google\\Chrome\\Application\\chrome.exe`,
    `${PROGRAMS_86}\\Google\\Chrome\\Application\\chrome.exe`,
    `${LOCAL}\\Google\\Chrome\\Application\\chrome.exe`,
    `${LOCAL}\\Chromium\\Application\\chrome.exe`,
    `${PROGRAMS_86}\\Microsoft\\Edge\\Application\\msedge.exe`,
    `${PROGRAMS}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

/** Where a program of one of these names lies on the PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** A program of this machine: by its variable, on the PATH, or where it is usually installed. */
export function findProgram({ variable, names, places }: Places): string | undefined {
  const named = process.env[variable] ?? "";
  return named !== "" && existsSync(named) ? named : (onPath(names) ?? places.find(existsSync));
}
