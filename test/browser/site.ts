import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { findBrowser } from "./find-browser.js";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Serves a folder under a sub-path, as the plainest static host does: files by their names, `index.html` for a folder. */
export function serve(folder: string, base: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : null;
    if (inside === null || inside.startsWith("..")) return void response.writeHead(404).end();
    const file = path.endsWith("/") ? join(inside, "index.html") : inside;
    try {
      const body = readFileSync(join(folder, file));
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      resolve({ server, address: `http://127.0.0.1:${port}${base}` });
    });
  });
}

/** A page of the built site in a real browser, and all that went wrong in it. */
export interface Opened {
  page: Page;
  /** Console errors, exceptions, failed requests and requests to any other host, in words. */
  troubles: string[];
  /** Bytes of the scripts that the page loaded, by address. */
  scripts: Map<string, Buffer>;
}

export interface Site {
  address: string;
  /** The address of a page, such as `draw?stroke=2`. */
  url(page: string): string;
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

/** The built site, served under a sub-path, and a browser to open it in. */
export async function openSite(folder = "dist", base = "/a/sub-path/"): Promise<Site> {
  const { server, address } = await serve(folder, base);
  const browser: Browser = await chromium.launch({
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
  function url(page: string): string {
    const [, name, rest] = page.match(/^([^?#]*)(.*)$/) ?? [];
    return `${address}${/(^|\/|\.\w+)$/.test(name) ? name : `${name}.html`}${rest}`;
  }
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    const scripts = new Map<string, Buffer>();
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) troubles.push(`foreign: ${url}`);
    });
    page.on("response", async (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
      if (!response.url().endsWith(".js") || !response.ok()) return;
      // A page that is closed meanwhile takes its last scripts with it.
      const body = await response.body().catch(() => null);
      if (body !== null) scripts.set(response.url(), body);
    });
    await page.goto(url(path));
    await page.waitForSelector("body:not(:has(observablehq-loading))");
    return { page, troubles, scripts };
  }
  return {
    address,
    url,
    open,
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
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
