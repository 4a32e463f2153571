import { readdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { launch } from "../../test/browser/engines/launch.js";
import { loadingOf, usable } from "../../test/browser/loading.js";
import { serve } from "../../test/browser/serve.js";
import { type Answers, answersOf } from "./answers.js";
import { line, type Speed } from "./line.js";

/** A reader's line and machine. */
interface Reader {
  readonly name: "fast" | "fast 3G";
  readonly speed: Speed | null;
  /** How many times slower than this machine. */
  readonly slower: number;
}

const READERS: readonly Reader[] = [
  { name: "fast", speed: null, slower: 1 },
  { name: "fast 3G", speed: { bytesPerSecond: 1_600_000 / 8, roundTrip: 150 }, slower: 4 },
];

/** How a page comes to a reader, whose browser has nothing of the site yet. Times are milliseconds. */
export interface Arrival extends Answers {
  readonly page: string;
  readonly reader: Reader["name"];
  /** Until its figures can be used. */
  readonly requests: number;
  readonly kilobytes: number;
  readonly usable: number;
  /** Until it can do its work, where that takes digits. */
  readonly ready: number | null;
  /** The longest task while it loaded, and what all tasks exceed 50 by. */
  readonly longest: number;
  readonly blocking: number;
  readonly shift: number;
}

/** What shows that the digits are there, or that a network has been trained. */
const READY: Readonly<Record<string, string>> = {
  training: '[data-status="idle"]',
  network: '[data-figure="brief-training"][data-trained]',
};

/** The pages of a built site. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html") && name !== "404.html")
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

/** Opens each page of the site in `folder` anew in headless Chromium, once for each kind of reader. */
export async function measurePages(
  folder: string,
  pages: readonly string[],
  tell: (arrival: Arrival) => void,
): Promise<void> {
  const host = line();
  const { server, address } = await serve(folder, "/a/sub-path/", host.send);
  const launched = await launch.chromium();
  const browser = await chromium.connect(launched.endpoint);
  try {
    for (const reader of READERS) {
      for (const page of pages) tell(await arrival(page, reader));
    }
  } finally {
    await browser.close();
    await launched.close();
    server.closeAllConnections();
    server.close();
  }

  async function arrival(name: string, reader: Reader): Promise<Arrival> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: "block",
    });
    context.setDefaultTimeout(120_000);
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: reader.slower });
      host.count(reader.speed);
      await page.goto(address + name, { waitUntil: "commit" });
      const usableAfter = await usable(page);
      const { requests, bytes } = host;
      const { tasks } = await loadingOf(page);
      const done = READY[name.replace(/\.html$/, "")];
      if (done !== undefined) await page.waitForSelector(done);
      const ready = done === undefined ? null : await page.evaluate(() => performance.now());
      await page.waitForLoadState("load");
      const { shift } = await loadingOf(page);
      const answers = await answersOf(page);
      return {
        page: name,
        reader: reader.name,
        requests,
        kilobytes: bytes / 1000,
        usable: usableAfter,
        ready,
        longest: Math.max(0, ...tasks),
        blocking: tasks.reduce((sum, task) => sum + task - 50, 0),
        shift,
        ...answers,
      };
    } finally {
      await context.close();
    }
  }
}
