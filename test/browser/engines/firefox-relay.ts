import type { AddressInfo } from "node:net";
import { type RawData, WebSocket, WebSocketServer } from "ws";

/**
 * Stands between Playwright and Firefox: forwards what either says, and answers in Firefox's place the one command that
 * this Firefox doesn't know and without which Playwright opens no page, so that the media are not emulated.
 */
const UNKNOWN = "emulation.setMediaFeaturesOverride";

export interface Relay {
  port: number;
  close(): void;
}

/** A relay to every Firefox of this machine: `ws://127.0.0.1:PORT/9222/session` leads to port 9222. */
export function startRelay(): Promise<Relay> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (driver, request) => {
    const [, port, path] = request.url?.match(/^\/(\d+)(\/.*)$/) ?? [];
    relay(driver, new WebSocket(`ws://127.0.0.1:${port}${path}`));
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("listening", () =>
      resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() }),
    );
  });
}

function relay(driver: WebSocket, firefox: WebSocket): void {
  const connected = new Promise<void>((resolve) => firefox.on("open", resolve));
  driver.on("message", async (data) => {
    const { id, method } = JSON.parse(textOf(data)) as { id: number; method: string };
    await connected;
    if (method === UNKNOWN) driver.send(JSON.stringify({ type: "success", id, result: {} }));
    else firefox.send(textOf(data));
  });
  firefox.on("message", (data) => driver.send(textOf(data)));
  for (const [one, other] of [
    [driver, firefox],
    [firefox, driver],
  ] as const) {
    one.on("close", () => other.close());
    one.on("error", () => other.close());
  }
}

function textOf(data: RawData): string {
  return data.toString();
}
