import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.js";
import { serve } from "./serve.js";

/** Where the built site is served, and the running browser to open it in. Plain text, so that any process can take it. */
export interface Running {
  address: string;
  /** Where the browser can be connected to. */
  browser: string;
}

/** Serves the built site under a sub-path and launches one browser, which everyone shares. */
export async function startSite(
  folder = "dist",
  base = "/a/sub-path/",
): Promise<Running & { stop(): Promise<void> }> {
  const { server, address } = await serve(folder, base);
  const browser = await chromium.launchServer({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return {
    address,
    browser: browser.wsEndpoint(),
    async stop() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
