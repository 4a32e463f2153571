import type { AddressInfo } from "node:net";
import { type RawData, WebSocket, WebSocketServer } from "ws";

/** A command of Playwright's, as far as it is read here. */
interface Command {
  id: number;
  method: string;
  params: { descriptor?: { name: string } };
}

/** Whether this Firefox doesn't know a command that Playwright opens no page without, or that a preference has settled. */
function isUnknown({ method, params }: Command): boolean {
  const isOfClipboard = params.descriptor?.name.startsWith("clipboard-") === true;
  return (
    method === "emulation.setMediaFeaturesOverride" ||
    (method === "permissions.setPermission" && isOfClipboard)
  );
}

/**
 * Stands between Playwright and Firefox: forwards what either says, and answers in Firefox's place the commands that this
 * Firefox doesn't know, so that the media are not emulated. To what Firefox says of a download it adds the name by which
 * Playwright knows it again.
 */
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
    const command = JSON.parse(textOf(data)) as Command;
    await connected;
    if (isUnknown(command))
      driver.send(JSON.stringify({ type: "success", id: command.id, result: {} }));
    else firefox.send(textOf(data));
  });
  firefox.on("message", (data) => driver.send(named(textOf(data))));
  for (const [one, other] of [
    [driver, firefox],
    [firefox, driver],
  ] as const) {
    one.on("close", () => other.close());
    one.on("error", () => other.close());
  }
}

/** What Firefox tells of a download, as far as it is read here. */
interface DownloadEvent {
  method: string;
  params: { url: string; download?: string };
}

/** What Firefox says, with a name for a download: its address. Firefox names only those that a navigation led to. */
function named(said: string): string {
  if (!said.includes('"browsingContext.download')) return said;
  const event = JSON.parse(said) as DownloadEvent;
  if (!event.method?.startsWith("browsingContext.download")) return said;
  event.params.download = event.params.url;
  return JSON.stringify(event);
}

function textOf(data: RawData): string {
  return data.toString();
}
