import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { ROOMS_FILE, type Rooms, readRooms } from "../../src/site/rooms.js";
import { launch } from "../../test/browser/engines/launch.js";
import { drawAll, usable } from "../../test/browser/loading.js";
import { serve } from "../../test/browser/serve.js";
import { line } from "./line.js";
import { pagesIn } from "./measure-pages.js";

/** The windows for which a build keeps room, wide and narrow. */
const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** Measures how high the figures of the pages of `folder` become, and writes it down for the next build. */
export async function measureRooms(folder: string): Promise<void> {
  const { server, address } = await serve(folder, "/", line().send);
  const launched = await launch.chromium();
  const browser = await chromium.connect(launched.endpoint);
  const rooms: Record<string, Rooms[string]> = { ...readRooms() };
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  for (const name of pagesIn(folder)) {
    const heights: number[][] = [];
    for (const viewport of WINDOWS) {
      await page.setViewportSize(viewport);
      if (heights.length === 0) await page.goto(address + name);
      await usable(page);
      await drawAll(page);
      heights.push(await page.evaluate(heightsOfRooms));
    }
    const [wide = [], narrow = []] = heights;
    if (wide.length > 0) rooms[name] = wide.map((height, i) => [height, narrow[i]!]);
  }
  await browser.close();
  await launched.close();
  server.close();
  writeFileSync(ROOMS_FILE, `${JSON.stringify(rooms)}\n`);
}

/** How high what has room is, when the page has taken up its present width. */
async function heightsOfRooms(): Promise<number[]> {
  for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
  return Array.from(document.querySelectorAll("[data-room]"), (room) =>
    Math.round(room.getBoundingClientRect().height),
  );
}
