import type { AddressInfo } from "node:net";
import { type RawData, WebSocket, WebSocketServer } from "ws";

/** A command of Playwright's, as far as it is read here. */
interface Command {
  id: number;
  method: string;
  params: { descriptor?: { name: string }; type?: string };
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
 * Firefox doesn't know, so that the media are not emulated. A page that is alone gets a tab where Playwright wants a
 * window, which costs Firefox half a second more; beside another it gets its window, for a tab behind another one draws
 * nothing. To what Firefox says of a download it adds the name by which Playwright knows it again.
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
  const pages = new Set<string>();
  driver.on("message", async (data) => {
    const command = JSON.parse(textOf(data)) as Command;
    await connected;
    if (isUnknown(command))
      driver.send(JSON.stringify({ type: "success", id: command.id, result: {} }));
    else if (command.method === "browsingContext.create" && pages.size <= 1) {
      command.params.type = "tab"; // the one page that is there is the empty one that Firefox begins with
      firefox.send(JSON.stringify(command));
    } else firefox.send(textOf(data));
  });
  firefox.on("message", (data) => {
    const said = textOf(data);
    keepCount(said, pages);
    driver.send(named(said));
  });
  for (const [one, other] of [
    [driver, firefox],
    [firefox, driver],
  ] as const) {
    one.on("close", () => other.close());
    one.on("error", () => other.close());
  }
}

/** What Firefox tells of a page or a frame in it, as far as it is read here. */
interface ContextEvent {
  method: string;
  params: { context: string; parent: string | null };
}

/** Adds a page to those that are there, or takes it away, by what Firefox says. */
function keepCount(said: string, pages: Set<string>): void {
  if (!said.includes('"browsingContext.context')) return;
  const { method, params } = JSON.parse(said) as ContextEvent;
  if (method === "browsingContext.contextCreated" && params.parent === null)
    pages.add(params.context);
  if (method === "browsingContext.contextDestroyed") pages.delete(params.context);
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
