import type { Engine } from "./engines/find-browser.js";
import { launch } from "./engines/launch.js";
import { serve } from "./serve.js";

/** Where the built site is served, and the running browser to open it in. Plain text, so that any process can take it. */
export interface Running {
  address: string;
  engine: Engine;
  /** Where the browser can be connected to. */
  browser: string;
}

/** Serves the built site under a sub-path and launches one browser, which everyone shares. */
export async function startSite(
  engine: Engine = "chromium",
  folder = "dist",
  base = "/a/sub-path/",
): Promise<Running & { stop(): Promise<void> }> {
  const { server, address } = await serve(folder, base);
  const browser = await launch[engine]();
  return {
    address,
    engine,
    browser: browser.endpoint,
    async stop() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
