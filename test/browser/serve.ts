import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Sends a file to whoever asked for it. */
export type Send = (
  file: { body: Buffer; type: string },
  request: IncomingMessage,
  response: ServerResponse,
) => void;

const atOnce: Send = ({ body, type }, _request, response) =>
  response.writeHead(200, { "content-type": type }).end(body);

/**
 * Serves a folder under a sub-path, as the plainest static host does: files by their names, `index.html` for a folder, and
 * `404.html` in place of what is not there.
 */
export function serve(
  folder: string,
  base: string,
  send: Send = atOnce,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : null;
    if (inside === null || inside.startsWith("..")) return void response.writeHead(404).end();
    const file = path.endsWith("/") ? join(inside, "index.html") : inside;
    try {
      const body = readFileSync(join(folder, file));
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      send({ body, type }, request, response);
    } catch {
      notFound(response, folder);
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      resolve({ server, address: `http://127.0.0.1:${port}${base}` });
    });
  });
}

function notFound(response: ServerResponse, folder: string): void {
  const page = join(folder, "404.html");
  response.writeHead(404, { "content-type": "text/html" });
  response.end(existsSync(page) ? readFileSync(page) : "");
}
