import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { WebKit } from "./find-webkit.js";

/** A program that runs beside the tests. */
export interface Program {
  /** Where it is reached: a number of a display, or an address. */
  at: string;
  stop(): Promise<void>;
}

/** Starts a screen in memory, with a number that no other has. */
export async function startDisplay({ display }: WebKit): Promise<Program> {
  const screen = ["-screen", "0", "1400x1100x24", "-nolisten", "tcp"];
  const child = spawn(display, ["-displayfd", "3", ...screen], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = (await once(child.stdio[3]!, "data")) as [Buffer];
  return { at: `:${number.toString().trim()}`, stop: () => ended(child) };
}

/** Starts a driver, whose browsers are shown on a display. */
export async function startDriver({ driver }: WebKit, display: string): Promise<Program> {
  const port = await freePort();
  const child = spawn(driver, ["--host=127.0.0.1", `--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      // Its sandbox needs rights that a container, and root, seldom have; only this site is opened in it.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
  const at = `http://127.0.0.1:${port}`;
  await answered(`${at}/status`);
  return { at, stop: () => ended(child) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until somebody answers at an address. */
async function answered(address: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (tries === 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill();
  await exit;
}
