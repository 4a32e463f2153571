import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser/find-browser.js";

/** Runs everything that proves the project, one after the other; the first failure ends it. */
function run(script: string): void {
  console.log(`\n— npm run ${script}`);
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

run("lint");
run("types");
run("unit");
run("build");
if (findBrowser() !== undefined) run("browser");
else {
  const how = "install Chromium or Chrome (Debian: apt install chromium), or set CHROME_PATH to it";
  console.log(`\nNo Chromium or Chrome was found, so the browser tests did not run: ${how}.`);
  if (process.env.CI === "true") process.exit(1);
}
