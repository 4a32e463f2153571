import type { Browser, BrowserContext } from "playwright-core";
import { hasPython, readPacked } from "../../pyodide/packed.js";
import { LateError } from "../../src/cage/index.js";
import type { Interpreter } from "../../src/python/index.js";
import { CHROME, findProgram } from "./find-chrome.js";
import type { Asked } from "./page.js";
import { pageScript } from "./page-scripts.js";

/** Python with NumPy in a browser of this machine, in the cage that a page of the site has around it. */
export interface Python {
  /** Starts a Python of its own, in a page of its own. Rejects where it does not start. */
  start(): Promise<Interpreter>;
  close(): Promise<void>;
}

/** Why there is no Python. `said` is what the browser said. */
export type NoPython =
  | { readonly code: "not-fetched" | "no-browser" }
  | { readonly code: "browser-broke"; readonly said: string };

/** What the page's script has put on its page. */
interface OnPage {
  readonly asked: Asked;
}

/** Where the browser believes that its page comes from. Nothing is at this address: all that is asked for is answered here. */
const ADDRESS = "https://grade.invalid/";

/** Some builds of Chromium crash where code leaves its memory, unless that is looked after: it ends Python, and no page. */
const ARGUMENTS = ["--disable-gpu", "--js-flags=--wasm-enforce-bounds-checks"];

/** How much longer than its time the page itself may take to say that the time is over. */
const PATIENCE_MILLISECONDS = 20_000;

/** How long a page may take to come and to start Python. */
const STARTING_MILLISECONDS = 90_000;

/** Opens the browser in which NumPy is graded, or says what is missing for it. */
export async function openPython(): Promise<Python | NoPython> {
  if (!hasPython()) return { code: "not-fetched" };
  const executablePath = findProgram(CHROME);
  if (executablePath === undefined) return { code: "no-browser" };
  let browser: Browser | undefined;
  try {
    const { chromium } = await import("playwright-core"); // asked for only where NumPy is graded
    // Chrome's own walls stand around the cage, but not where all is done as root: there Chrome does not start with them.
    const chromiumSandbox = process.getuid?.() !== 0;
    browser = await chromium.launch({ executablePath, chromiumSandbox, args: ARGUMENTS });
    const context = await browser.newContext({ serviceWorkers: "block" });
    context.setDefaultTimeout(STARTING_MILLISECONDS);
    await serve(context);
    const close = browser.close.bind(browser);
    return { start: () => start(context), close };
  } catch (error) {
    await browser?.close();
    const [said = ""] = (error as Error).message.split("\n"); // what follows is the driver's log
    return { code: "browser-broke", said };
  }
}

/** Answers what the page asks for, and nothing else. */
async function serve(context: BrowserContext): Promise<void> {
  const files: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
    "": { contentType: "text/html", body: '<!doctype html><script src="page.js"></script>' },
    "page.js": { contentType: "text/javascript", body: await pageScript("page.js") },
    "python.js": { contentType: "text/javascript", body: await pageScript("python.js") },
    "python.zip": { contentType: "application/zip", body: Buffer.from(readPacked()!) },
  };
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const file = url.startsWith(ADDRESS) ? files[url.slice(ADDRESS.length)] : undefined;
    return file === undefined ? route.abort() : route.fulfill(file);
  });
}

async function start(context: BrowserContext): Promise<Interpreter> {
  const page = await context.newPage();
  try {
    await page.goto(ADDRESS);
    await within(
      STARTING_MILLISECONDS,
      page.evaluate(() => (globalThis as unknown as OnPage).asked.start()),
    );
  } catch (error) {
    await page.close();
    throw error;
  }
  return {
    async ask(request, milliseconds) {
      const reply = await within(
        milliseconds + PATIENCE_MILLISECONDS,
        page.evaluate(
          ([request, most]) => (globalThis as unknown as OnPage).asked.ask(request, most),
          [request, milliseconds] as const,
        ),
      );
      if (reply === null) throw new LateError();
      return reply;
    },
    end: () => void page.close().catch(() => {}), // a page that broke is closed already
  };
}

/** What comes in time; a page may itself be stuck. Rejects with LateError. */
async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new LateError()), milliseconds);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(clock);
  }
}
