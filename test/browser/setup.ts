import type { TestProject } from "vitest/node";
import type { Engine } from "./engines/find-browser.js";
import { type Running, startSite } from "./start-site.js";

declare module "vitest" {
  interface ProvidedContext {
    engine: Engine;
    running: Running;
  }
}

/** Before the first of the browser tests: the site is served and the browser started, for all of their files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...running } = await startSite(project.getProvidedContext().engine);
  project.provide("running", running);
  return stop;
}
