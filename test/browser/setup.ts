import type { TestProject } from "vitest/node";
import { type Running, startSite } from "./start-site.js";

declare module "vitest" {
  interface ProvidedContext {
    running: Running;
  }
}

/** Before the first of the browser tests: the site is served and the browser started, for all of their files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, browser, stop } = await startSite();
  project.provide("running", { address, browser });
  return stop;
}
