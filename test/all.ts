import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser/engines/find-browser.js";
import { findWebKit } from "./webkit/find-webkit.js";

/** The engines, each with the script of its tests. Where everything is proved none may be missing. */
const ENGINES = [
  {
    name: "Chromium or Chrome",
    script: "browser",
    isThere: findBrowser("chromium") !== undefined,
    how: "install it (Debian: apt install chromium-headless-shell), or set CHROME_PATH to it",
  },
  {
    name: "Firefox",
    script: "firefox",
    isThere: findBrowser("firefox") !== undefined,
    how: "install it (Debian: apt install firefox-esr), or set FIREFOX_PATH to it",
  },
  {
    name: "WebKit",
    script: "webkit",
    isThere: findWebKit() !== undefined,
    how: "install its driver (Debian: apt install webkit2gtk-driver xvfb)",
  },
] as const;

/** Runs a script of package.json, behind a command that changes its surroundings; a failure ends it all. */
function run(script: string, ...surroundings: string[]): void {
  const [command, ...args] = [...surroundings, "npm", "run", "--silent", script];
  console.log(`\n— ${[command, ...args].join(" ")}`);
  const { status } = spawnSync(command, args, {
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

run("lint");
run("types");
run("unit");
run("slow");
run("build", ...cutNetwork());
for (const { name, script, isThere, how } of ENGINES) {
  if (isThere) run(script);
  else {
    console.log(`\n${name} was not found, so \`npm run ${script}\` did not run: ${how}.`);
    if (process.env.CI === "true") process.exit(1);
  }
}
