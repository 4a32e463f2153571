import type { TestProject } from "vitest/node";
import type { Engine } from "./engines/find-browser.js";
import { type Running, startSite } from "./start-site.js";
import { WORKERS } from "./workers.js";

declare module "vitest" {
  interface ProvidedContext {
    engine: Engine;
    running: Running;
  }
}

/** How many browsers the files of tests share: in Firefox the focus is in one window only, so each worker has its own. */
const BROWSERS: Readonly<Record<Engine, number>> = { chromium: 1, firefox: WORKERS };

/** Before the first of the browser tests: the site is served and browsers are started, for all of their files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { engine } = project.getProvidedContext();
  const { stop, ...running } = await startSite(engine, BROWSERS[engine]);
  project.provide("running", running);
  return stop;
}
