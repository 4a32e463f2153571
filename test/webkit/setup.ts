import type { TestProject } from "vitest/node";
import { serve } from "../browser/serve.js";
import { findWebKit, type WebKit } from "./find-webkit.js";
import { startDisplay } from "./programs.js";

/** Where the built site is served, and what opens it. */
export interface Served {
  address: string;
  webkit: WebKit;
  /** The number of the display. */
  display: string;
}

declare module "vitest" {
  interface ProvidedContext {
    served: Served;
  }
}

/** Before the first of the journeys: the site is served and a display is there, for all of their files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const webkit = findWebKit();
  if (!webkit) throw new Error("WebKit is missing (Debian: apt install webkit2gtk-driver xvfb)");
  const { server, address } = await serve("dist", "/a/sub-path/");
  const display = await startDisplay(webkit);
  project.provide("served", { address, webkit, display: display.at });
  return async () => {
    await display.stop();
    await new Promise((resolve) => server.close(resolve));
  };
}
