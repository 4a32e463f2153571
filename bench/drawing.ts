import { networkArrived } from "../test/browser/network-page.js";
import { connectSite } from "../test/browser/site.js";
import { startSite } from "../test/browser/start-site.js";
import { median } from "./measure.js";

/** How long the debugger of the built site takes to draw a position: the median over steps in one tensor. */
export interface Drawing {
  readonly images: number;
  readonly moment: string;
  readonly milliseconds: number;
}

const STEPS = 40;

const IMAGES = [1, 8];

/** A cell in each of the tensors that are largest, have the longest sums, or light the most. */
const MOMENTS = [
  "X:0:400",
  "conv1:2:300",
  "conv2:7:40",
  "flatten:0:20",
  "linear.w:92:3",
  "∂L/∂linear.w:92:3",
  "∂L/∂conv2:3:41",
  "∂L/∂conv2.k:30:4",
  "∂L/∂relu1:1:70",
  "∂L/∂conv1:2:300",
  "∂L/∂conv1.k:1:7",
  "∂L/∂X:0:400",
];

/**
 * Steps through the page in headless Chromium, one step a frame: from the key to the end of the frame, that is with
 * styles, layout and painting. Runs in the page as text: the loader would give its functions a helper of its own.
 */
const STEP_THROUGH = `(async ({ moment, steps }) => {
  const url = new URL(location.href);
  url.searchParams.set("at", moment);
  history.pushState(null, "", url);
  dispatchEvent(new PopStateEvent("popstate"));
  const slider = document.querySelector('[data-figure="timeline"] [role="slider"]');
  const times = [];
  for (let step = 0; step <= steps; step++) {
    const key = step % 10 < 5 ? "ArrowRight" : "ArrowLeft";
    times.push(await new Promise((resolve) =>
      requestAnimationFrame(() => {
        const start = performance.now();
        slider.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(null);
      })));
  }
  return times.slice(1); // the first comes from another tensor
})`;

/** Draws positions of the debugger of the site in `dist`, with batches of one image and of eight. */
export async function measureDrawing(): Promise<Drawing[]> {
  const running = await startSite();
  const site = await connectSite(running);
  const found: Drawing[] = [];
  for (const images of IMAGES) {
    const { page } = await site.open(`network?images=${images}`);
    await networkArrived(page);
    for (const moment of MOMENTS) {
      const asked = JSON.stringify({ moment, steps: STEPS });
      const times = await page.evaluate<number[]>(`${STEP_THROUGH}(${asked})`);
      found.push({ images, moment, milliseconds: median(times) });
    }
    await page.context().close();
  }
  await site.close();
  await running.stop();
  return found;
}
