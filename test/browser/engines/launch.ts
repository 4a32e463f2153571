import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium, firefox } from "playwright-core";
import { type Engine, findBrowser } from "./find-browser.js";
import { startRelay } from "./firefox-relay.js";

/** A browser that everyone shares. */
export interface Launched {
  /** Where Playwright connects to it. */
  endpoint: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Scrollbars take room beside the page; else they lie over it, as on a phone. */
  classicScrollbars?: boolean;
}

const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const FIREFOX_PREFERENCES = {
  // A page gets no process of its own when it comes: there is one site, and nothing to keep it apart from.
  "fission.autostart": false,
  // The clipboard is read and written without a question to the reader, who is not there.
  "dom.events.testing.asyncClipboard": true,
  // Playwright waits for ever for a page that comes out of the back/forward cache.
  "browser.sessionhistory.max_total_viewers": 0,
  // The panel of downloads takes the focus.
  "browser.download.alwaysOpenPanel": false,
  // Drivers let a page from disk load modules; readers' browsers do not.
  "security.fileuri.strict_origin_policy": true,
};

/** Launches the browser of this machine with that engine, without a window. */
export const launch: Readonly<Record<Engine, (options?: LaunchOptions) => Promise<Launched>>> = {
  async chromium({ classicScrollbars = false } = {}) {
    const server = await chromium.launchServer({
      executablePath: findBrowser("chromium"),
      args: CHROMIUM_ARGUMENTS,
      ignoreDefaultArgs: classicScrollbars ? ["--hide-scrollbars"] : [],
    });
    return launched(server);
  },
  // Firefox as it is shipped, not Playwright's own: it says where it listens, and what it says is changed to the relay.
  async firefox({ classicScrollbars = false } = {}) {
    const relay = await startRelay();
    const folder = await mkdtemp(join(tmpdir(), "unfold-firefox-"));
    const executablePath = join(folder, "firefox");
    const change = `s#ws://127.0.0.1:#ws://127.0.0.1:${relay.port}/#`;
    await writeFile(
      executablePath,
      `#!/bin/sh\n"${findBrowser("firefox")}" "$@" 2>&1 | sed -u "${change}"\n`,
      { mode: 0o755 },
    );
    const server = await firefox.launchServer({
      executablePath,
      channel: "moz-firefox",
      firefoxUserPrefs: {
        ...FIREFOX_PREFERENCES,
        "ui.useOverlayScrollbars": classicScrollbars ? 0 : 1,
      },
    });
    return launched(server, async () => {
      relay.close();
      await rm(folder, { recursive: true });
    });
  },
};

function launched(server: BrowserServer, after = async () => {}): Launched {
  return {
    endpoint: server.wsEndpoint(),
    async close() {
      await server.close();
      await after();
    },
  };
}
