import type { TestProject } from "vitest/node";
import { serve } from "../browser/serve.js";
import { WORKERS } from "../browser/workers.js";
import { findWebKit, type WebKit } from "./find-webkit.js";
import { startDisplay } from "./programs.js";

/** Where the built site is served, and what opens it. */
export interface Served {
  address: string;
  webkit: WebKit;
  /** The numbers of the displays, one for each worker: a window that comes takes the focus from those beside it. */
  displays: readonly string[];
}

declare module "vitest" {
  interface ProvidedContext {
    served: Served;
  }
}

/** Before the first of the journeys: the site is served and displays are there, for all of their files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const webkit = findWebKit();
  if (!webkit) throw new Error("WebKit is missing (Debian: apt install webkit2gtk-driver xvfb)");
  const { server, address } = await serve("dist", "/a/sub-path/");
  const displays = await Promise.all(Array.from({ length: WORKERS }, () => startDisplay(webkit)));
  project.provide("served", { address, webkit, displays: displays.map(({ at }) => at) });
  return async () => {
    await Promise.all(displays.map((display) => display.stop()));
    await new Promise((resolve) => server.close(resolve));
  };
}
