import { spawnSync } from "node:child_process";
import { IN_FIREFOX } from "./browser/engines/chosen.js";
import { findBrowser } from "./browser/engines/find-browser.js";

/** Runs a script of package.json, behind a command that changes its surroundings; a failure ends it all. */
function run(script: string, options: { files?: readonly string[]; behind?: string[] } = {}): void {
  const { files = [], behind = [] } = options;
  const rest = files.length > 0 ? ["--", ...files] : [];
  const [command, ...args] = [...behind, "npm", "run", "--silent", script, ...rest];
  console.log(`\n— ${[command, ...args].join(" ")}`);
  const { status } = spawnSync(command!, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The command that cuts the network off, where this system has it and allows it. */
function cutNetwork(): string[] {
  const cut = ["unshare", "--net", "--map-root-user"];
  const works = spawnSync(cut[0]!, [...cut.slice(1), "true"]).status === 0;
  if (!works) console.log("\nThis system cannot cut the network off: the site is built with it.");
  return works ? cut : [];
}

/** The engines that the built site is tested in: what is run, whether it is here, and else how it comes. */
const ENGINES = [
  {
    ...{ name: "Chromium or Chrome", script: "browser", files: [], isHere: !!findBrowser() },
    how: "install it (Debian: apt install chromium-headless-shell), or set CHROME_PATH to it",
  },
  {
    ...{ name: "Firefox", script: "firefox", files: IN_FIREFOX, isHere: !!findBrowser("firefox") },
    how: "install it (Debian: apt install firefox-esr), or set FIREFOX_PATH to it",
  },
];

run("lint");
run("types");
run("unit");
run("slow");
run("build", { behind: cutNetwork() });
for (const { script, files, isHere } of ENGINES) if (isHere) run(script, { files });
const missing = ENGINES.filter(({ isHere }) => !isHere);
for (const { name, how } of missing)
  console.log(`\n${name} was not found, so the site was not tested in it: ${how}.`);
if (missing.length > 0 && process.env.CI === "true") process.exit(1);
