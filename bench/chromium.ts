import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Digits } from "../src/digits/index.js";
import { findBrowser } from "../test/browser/engines/find-browser.js";
import type { Part } from "./parts.js";
import type { Contender } from "./training-speed.js";

/** A worker in headless Chromium that measures there what `training-speed` and `parts` measure in Node. */
export interface InChromium {
  speed(contender: Contender, milliseconds: number): Promise<number>;
  parts(bytes: Uint8Array, rounds: number): Promise<{ ceiling: number; parts: Part[] }>;
  close(): Promise<void>;
}

/** Null where there is no Chromium. */
export async function openChromium(digits: Digits): Promise<InChromium | null> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return null;
  const bundle = await build({
    entryPoints: ["bench/chromium-worker.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error", // of import.meta, which only the page's side uses
  });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  const start = { code: bundle.outputFiles[0]!.text };
  const worker = await page.evaluateHandle(({ code }) => {
    return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  }, start);
  // Questions go as text: the way to the page knows no arrays of bytes.
  const ask = <T>(question: object): Promise<T> =>
    worker.evaluate(
      (worker, text) =>
        new Promise<T>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(text);
        }),
      JSON.stringify(question),
    );
  const text = (bytes: Uint8Array) => ({ base64: Buffer.from(bytes).toString("base64") });
  const { images, labels, count } = digits;
  await ask({ type: "digits", digits: { images: text(images), labels: text(labels), count } });
  return {
    speed: (contender, milliseconds) => ask({ type: "speed", contender, milliseconds }),
    parts: (bytes, rounds) => ask({ type: "parts", bytes: text(bytes), rounds }),
    close: () => browser.close(),
  };
}
