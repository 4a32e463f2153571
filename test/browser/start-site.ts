import type { Engine } from "./engines/find-browser.js";
import { launch } from "./engines/launch.js";
import { serve } from "./serve.js";

/** Where the built site is served, and the running browsers to open it in. Plain text, so that any process can take it. */
export interface Running {
  address: string;
  engine: Engine;
  /** Where each browser can be connected to. */
  browsers: readonly string[];
}

/** Serves the built site under a sub-path and launches so many browsers, which everyone shares. */
export async function startSite(
  engine: Engine = "chromium",
  count = 1,
): Promise<Running & { stop(): Promise<void> }> {
  const { server, address } = await serve("dist", "/a/sub-path/");
  const browsers = await Promise.all(Array.from({ length: count }, () => launch[engine]()));
  return {
    address,
    engine,
    browsers: browsers.map(({ endpoint }) => endpoint),
    async stop() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
