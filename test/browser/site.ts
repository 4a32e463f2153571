import {
  type BrowserContextOptions,
  chromium,
  firefox,
  type Locator,
  type Page,
} from "playwright-core";
import { COME } from "./loading.js";
import type { Running } from "./start-site.js";
import { ofThisWorker } from "./workers.js";

/** A page of the built site in a real browser, and all that went wrong in it. */
export interface Opened {
  page: Page;
  /** Console errors, exceptions, failed requests and requests to any other host, in words. */
  troubles: string[];
  /** The addresses of the scripts that the page loaded. */
  scripts: Set<string>;
  /** How many files it had asked for, its workers' too, when its figures could be used; digits do not count. */
  requests: number;
}

/** The digits, which come with their progress while the rest of a page can be used already. */
const DIGITS = /\.idx\.[0-9a-f]+\.gz$/;

const DRIVERS = { chromium, firefox } as const;

/** What Firefox says of a formula that it draws before all of it has come. */
const HALF_A_FORMULA = /^Invalid markup: Incorrect number of children for <m\w+\/> tag/;

/** What is said of a file that was still coming when a reader went on to another page, or loaded it again. */
const BROKEN_OFF = /^(?:net::ERR|NS_BINDING)_ABORTED$/;

export interface Site {
  address: string;
  /** The address of a page, such as `draw?stroke=2`. */
  url(page: string): string;
  /** Opens a page in a context of its own: nothing is stored there yet. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /** Leaves the browser, which closes all that was opened. */
  close(): Promise<void>;
}

/** The pages of the site that runs, in the browser that this process shares. */
export async function connectSite(running: Running): Promise<Site> {
  const { address, engine, browsers } = running;
  const browser = await DRIVERS[engine].connect(ofThisWorker(browsers));
  function url(page: string): string {
    const [, name = "", rest = ""] = page.match(/^([^?#]*)(.*)$/) ?? [];
    return `${address}${/(^|\/|\.\w+)$/.test(name) ? name : `${name}.html`}${rest}`;
  }
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: "block", // it would fetch the whole site for each page
      ...options,
    });
    context.setDefaultTimeout(60_000); // a slow machine is no failure
    const page = await context.newPage();
    const troubles: string[] = [];
    const scripts = new Set<string>();
    const asked = new Set<string>();
    page.on("console", (message) => {
      const isError = message.type() === "error" && !HALF_A_FORMULA.test(message.text());
      if (isError) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("requestfailed", (request) => {
      const { errorText = "" } = request.failure() ?? {};
      if (!BROKEN_OFF.test(errorText)) troubles.push(`failed: ${request.url()}: ${errorText}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (url.startsWith(address) && !DIGITS.test(url)) asked.add(url);
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) troubles.push(`foreign: ${url}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
      if (response.url().endsWith(".js") && response.ok()) scripts.add(response.url());
    });
    await page.goto(url(path));
    await page.waitForSelector(COME);
    return { page, troubles, scripts, requests: asked.size };
  }
  return { address, url, open, close: () => browser.close() };
}

/** The terms of the lit cells of one tensor, in the page's own figures, in reading order. */
export function lit(page: Page, tensor: string): Promise<string[]> {
  return page.$$eval(
    "td[data-lit]",
    (cells, name) =>
      cells
        .filter((td) => td.closest("figure[data-link-root]") === null)
        .map((td) => (td as HTMLElement).dataset.term ?? "")
        .filter((term) => term.startsWith(`${name}[`)),
    tensor,
  );
}

/** A cell of a matrix, by its term. */
export function cell(page: Page, term: string): Locator {
  return page.locator(`td[data-term="${term}"]`);
}
